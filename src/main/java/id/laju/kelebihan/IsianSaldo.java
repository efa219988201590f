package id.laju.kelebihan;

import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An old deposit, or its correction, as typed; the amount without sign. @param jenis SALDO_AWAL or KOREKSI */
record IsianSaldo(JenisEntri jenis, String akun, String jumlah, String suratNomor, LocalDate suratTanggal, String keterangan) {

    /** As it goes into the ledger. */
    BigDecimal rupiah() {
        BigDecimal r = Rupiah.baca(jumlah).orElseThrow();
        return jenis == JenisEntri.KOREKSI ? r.negate() : r;
    }

    void periksa(boolean adaBerkas, LocalDate hari) {
        new PeriksaIsian().tolakJika(jenis != JenisEntri.SALDO_AWAL && jenis != JenisEntri.KOREKSI, "jenis", "Pilih saldo awal atau koreksi.")
            .tolakJika(akun == null || !akun.matches("\\d{6}"), "akun", "Kode akun PNBP terdiri atas 6 angka.")
            .tolakJika(Rupiah.baca(jumlah).filter(r -> r.signum() > 0).isEmpty(), "jumlah", "Isi jumlah dalam rupiah bulat, tanpa tanda minus.")
            .wajib("suratNomor", suratNomor, "Isi nomor surat persetujuannya; tanpa itu saldo tidak dapat dipakai.").panjang("suratNomor", suratNomor, 100, "Nomor surat")
            .tolakJika(suratTanggal == null, "suratTanggal", "Isi tanggal suratnya.")
            .tolakJika(suratTanggal != null && suratTanggal.isAfter(hari), "suratTanggal", "Tanggal surat tidak boleh di masa depan.")
            .wajib("keterangan", keterangan, "Isi keterangan: asal saldo ini.").panjang("keterangan", keterangan, 300, "Keterangan")
            .tolakJika(!adaBerkas, "dasar", "Unggah dokumen dasarnya.").selesai();
    }
}
