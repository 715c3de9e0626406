const place = 'alert2attack-review';

/**
 * The token that the address brought behind `#`. It is moved from there, where history and bystanders would see it,
 * to the tab's own storage: no cookie, which the browser would send to every server on 127.0.0.1, whatever its port.
 */
export function takeToken(): string {
  const given = location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(place, given);
    history.replaceState(null, '', '/');
  }
  return given || (sessionStorage.getItem(place) ?? '');
}
