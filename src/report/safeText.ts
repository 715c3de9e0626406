import { escapeHtml } from '../display/escapeHtml';
import { visibleText } from '../explain/visibleText';

/** Foreign text as HTML that shows exactly this text in one line: cut, controls and marks of direction made visible. */
export function safeText(text: string, maxLength = 300): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return escapeHtml(visibleText(cut));
}
