const CHARSET = '<meta charset="utf-8">';
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Moves the policy of a page to where it governs the whole head: right behind the character set. */
export function policyFirst(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, Math.max(end, 0));
  const policy = POLICY.exec(head)?.[0];
  if (!policy || !head.includes(CHARSET)) return html;
  return head.replace(policy, () => '').replace(CHARSET, () => CHARSET + policy) + html.slice(end);
}
