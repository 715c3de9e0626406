/** The TrueType files that pictures are drawn and measured with, the regular cut first; all of family Arimo. */
const files = [
  '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
];

/** Paths of the font files; none when their package is missing, and then the system's fonts must do. */
export function fontFiles(): string[] {
  try {
    return files.map((file) => require.resolve(file));
  } catch {
    return [];
  }
}
