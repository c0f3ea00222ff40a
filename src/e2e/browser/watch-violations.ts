import type { Page } from 'playwright-core';

/** Collects what a page's content policy refuses, from the first byte on; `take` answers it and begins anew. */
export async function watchViolations(page: Page): Promise<{ readonly take: () => string[] }> {
  let violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
      reportViolation(`${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`),
    );
  });
  return {
    take() {
      const taken = violations;
      violations = [];
      return taken;
    },
  };
}
