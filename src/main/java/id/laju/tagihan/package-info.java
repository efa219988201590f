/** Bills with their SIMPONI codes, every payment that was ever entered or reported, proofs and reconciliation; relies on penawaran, permohonan, berkas, dokumen, surat and mesin. */
package id.laju.tagihan;
