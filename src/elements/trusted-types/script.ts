/**
 * Runs before every other script, inlined into the head with its hash in the policy: the one policy through which a
 * string may become the address of a script. It lets the site's own service worker, search worker and decoder of answers through. It has
 * no `createHTML` and no `createScript`, so no string becomes markup or code, whoever asks.
 */
export const trustedTypesScript = (base: string): string =>
  `self.trustedTypes?.createPolicy('default',{createScriptURL(address){` +
  `const{origin,pathname}=new URL(address,document.baseURI);` +
  `return origin===location.origin&&(pathname===${quote(`${base}sw.js`)}||pathname.startsWith(${quote(`${base}pagefind/`)})||pathname.startsWith(${quote(`${base}_astro/decode-worker`)}))?address:null}})`;

/** The base is checked by the configuration; `<` would end the script all the same. */
const quote = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');
