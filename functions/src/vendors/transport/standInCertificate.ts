/** A certificate for 127.0.0.1 that signs itself, for stand-ins only: its key is public, and nothing else trusts it. */
export const standInKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSJEE/GUvqv232EXk
HiatI9A7Fc0ow/OCk2bGGK7xtruhRANCAAQKxzBQbYYpMfPirwfYJ/y5+txipwKS
+zpBETTJNqraRH+B7vVBsLEbwO61XcOVO+unu25wvkTlbil34Om+GFNT
-----END PRIVATE KEY-----
`;
export const standInCertificate = `-----BEGIN CERTIFICATE-----
MIIBrjCCAVOgAwIBAgIUBud+3O36gLTxgitxl80sEWuzWkswCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSc3RhbmQtaW4gZm9yIHRlc3RzMCAXDTI2MTEyNjA3MzQwNFoY
DzIxMjYxMTAyMDczNDA0WjAdMRswGQYDVQQDDBJzdGFuZC1pbiBmb3IgdGVzdHMw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQKxzBQbYYpMfPirwfYJ/y5+txipwKS
+zpBETTJNqraRH+B7vVBsLEbwO61XcOVO+unu25wvkTlbil34Om+GFNTo28wbTAd
BgNVHQ4EFgQU89mICSReXWAGOiyFshvZwj+1RtYwHwYDVR0jBBgwFoAU89mICSRe
XWAGOiyFshvZwj+1RtYwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAAB
gglsb2NhbGhvc3QwCgYIKoZIzj0EAwIDSQAwRgIhAMx41D+xCTtQJHafjIRni5Wg
maVhVxxU1R75+MnqRQG5AiEAoFuxireOD3P9qModonv9OE8t9ABXLFsfeXCZlJkb
dIQ=
-----END CERTIFICATE-----
`;
