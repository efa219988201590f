-- Whose passphrase was typed wrongly for a letter that must not tell its signer is counted under a keyed hash and not under a name.
alter table percobaan_tanda_tangan drop constraint percobaan_tanda_tangan_staf_fkey;
