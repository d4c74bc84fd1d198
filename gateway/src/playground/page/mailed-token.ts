/** The token behind the # of a mail's link; from then on it is in nobody's address bar or history. */
export function takeMailedToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (location.hash) history.replaceState(null, '', location.pathname)
  // Another mail's link, opened over this page, changes only what follows the #.
  addEventListener('hashchange', () => location.reload())
  return token
}
