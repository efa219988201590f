package id.laju.audit;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the officer reports about samples of a product; times in the satker's zone.
 *
 * @param keputusan terambil or tidakDapat
 * @param tempatUji balai or luar
 */
record IsianContoh(String keputusan, String alasan, String tempatUji, String alasanLuar, String metode, String saksiNama, String saksiJabatan, List<Baris> baris) {

    private static final int PANJANG = 500;

    record Baris(long contohId, String kodeProduksi, String titik, String jumlah, String kemasan, String segel, String kondisi, LocalDateTime diambil, String tempatSimpan) {

        ContohProduk jadi(ContohProduk c, boolean balai, ZoneId zona) {
            return new ContohProduk(c.id(), c.permohonanId(), c.putaran(), c.urutan(), c.sampelId(), c.nama(), kodeProduksi.strip(), titik.strip(), jumlah.strip(), BacaIsian.teks(kemasan),
                segel.strip(), kondisi.strip(), diambil.atZone(zona).toInstant(), balai ? tempatSimpan.strip() : null);
        }
    }

    IsianContoh {
        baris = baris == null ? List.of() : baris;
    }

    boolean terambil() {
        return "terambil".equals(keputusan);
    }

    boolean balai() {
        return "balai".equals(tempatUji);
    }

    /** @param kini now in the satker's zone @param direncanakan our own laboratory was paid for the test */
    PeriksaIsian periksa(LocalDateTime kini, boolean direncanakan) {
        PeriksaIsian p = new PeriksaIsian().tolakJika(!balai() && !"luar".equals(tempatUji), "tempatUji", "Pilih di mana contoh diuji.")
            .tolakJika(balai() && !direncanakan, "tempatUji", "Produk ini tidak direncanakan diuji di laboratorium balai; pilih laboratorium lain.")
            .tolakJika("luar".equals(tempatUji) && direncanakan && BacaIsian.teks(alasanLuar) == null, "alasanLuar", "Tulis mengapa contoh tidak diuji di laboratorium balai.")
            .panjang("alasanLuar", alasanLuar, PANJANG, "Alasan").wajib("metode", metode, "Isi metode pengambilan contoh.").panjang("metode", metode, 200, "Metode")
            .wajib("saksiNama", saksiNama, "Isi nama wakil perusahaan yang menyaksikan.").panjang("saksiNama", saksiNama, 120, "Nama").panjang("saksiJabatan", saksiJabatan, 120, "Jabatan");
        for (int n = 0; n < baris.size(); n++) {
            periksa(p, "baris." + n + ".", baris.get(n), kini);
        }
        return p;
    }

    private void periksa(PeriksaIsian p, String awal, Baris b, LocalDateTime kini) {
        p.wajib(awal + "kodeProduksi", b.kodeProduksi(), "Isi kode produksi yang tertera pada produk.").panjang(awal + "kodeProduksi", b.kodeProduksi(), 120, "Kode produksi")
            .wajib(awal + "titik", b.titik(), "Isi tempat contoh diambil, misalnya gudang produk jadi.").panjang(awal + "titik", b.titik(), 200, "Tempat")
            .wajib(awal + "jumlah", b.jumlah(), "Isi jumlah contoh, misalnya 12 botol.").panjang(awal + "jumlah", b.jumlah(), 80, "Jumlah").panjang(awal + "kemasan", b.kemasan(), 80, "Kemasan")
            .wajib(awal + "segel", b.segel(), "Isi nomor segel.").panjang(awal + "segel", b.segel(), 80, "Nomor segel").wajib(awal + "kondisi", b.kondisi(), "Isi kondisi contoh.")
            .panjang(awal + "kondisi", b.kondisi(), 300, "Kondisi").wajib(awal + "diambil", b.diambil(), "Isi waktu pengambilan.")
            .tolakJika(b.diambil() != null && b.diambil().isAfter(kini), awal + "diambil", "Waktu pengambilan belum terjadi.")
            .tolakJika(balai() && BacaIsian.teks(b.tempatSimpan()) == null, awal + "tempatSimpan", "Isi tempat contoh disimpan di balai, misalnya Loket 1.")
            .panjang(awal + "tempatSimpan", b.tempatSimpan(), 120, "Tempat penyimpanan");
    }
}
