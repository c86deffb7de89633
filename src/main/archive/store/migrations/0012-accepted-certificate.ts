/** What the user has said about a page's certificate holds until the page is there, also in a later start. */
export const acceptedCertificate = `
ALTER TABLE capture_job ADD COLUMN accept_certificate INTEGER NOT NULL DEFAULT 0 CHECK (accept_certificate IN (0, 1));
`
