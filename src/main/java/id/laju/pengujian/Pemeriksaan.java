package id.laju.pengujian;

import java.time.Instant;

/** A verdict on one version of a result. @param jenis VERIFIKASI or VALIDASI. @param putusan BENAR or KEMBALIKAN */
public record Pemeriksaan(long id, long hasilId, String jenis, String putusan, String catatan, String oleh, Instant pada) {

    public boolean kembali() {
        return putusan.equals("KEMBALIKAN");
    }
}
