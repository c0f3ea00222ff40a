/** The files that hold what a status page of a large catalogue leaves out. */
export const STATUS_CSV = '/api/v1/status.csv';
export const FINDINGS_JSON = '/api/v1/findings.json';
export const MODULES_JSON = '/api/v1/modules.json';
