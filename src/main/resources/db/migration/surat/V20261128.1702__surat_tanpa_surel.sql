-- What cannot be mailed is told by WhatsApp or telephone; who did so and when.
alter table surat_keluar add column dihubungi timestamptz;
alter table surat_keluar add column dihubungi_oleh text;
