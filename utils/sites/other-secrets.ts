/**
 * Other secrets that stand about where an access token does, by words that are left as they are in
 * every language: what is called so is none.
 */
export const OTHER_SECRETS =
  /webhook|payload|app ?secret|client ?secret|app ?token|page (access )?token|verify|refresh|instagram|whatsapp/;

/** How an access token begins (facts, Meta, "Token"), alone in its text or field. */
export const TOKEN_SHAPE = /^EAA[A-Za-z0-9]{5,}$/;
