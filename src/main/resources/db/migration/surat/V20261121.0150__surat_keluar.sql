-- Outbox: a mail is stored with what caused it, in one transaction, and leaves by SMTP afterwards.
create table surat_keluar (
    id         bigint generated always as identity primary key,
    satker     text not null references satker,
    -- Two mails with one key are one mail.
    kunci      text unique,
    kepada     text not null,
    judul      text not null,
    html       text not null,
    teks       text not null,
    -- Carries a one-time link: its content is erased once it has left (kept in demo mode, for the mailbox page).
    rahasia    boolean not null default false,
    dibuat     timestamptz not null,
    terkirim   timestamptz,
    percobaan  int not null default 0,
    -- When to try next; null when it has left or was given up.
    coba_lagi  timestamptz,
    galat      text
);
create index surat_keluar_antre on surat_keluar (coba_lagi) where terkirim is null and coba_lagi is not null;
create index surat_keluar_satker on surat_keluar (satker, id desc);
