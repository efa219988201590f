package id.laju.pengaduan;

import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;

/**
 * A complaint as it was typed.
 *
 * @param order number of the order or the pre-order; may be empty
 * @param jenis an appeal is about a decision of the balai on an order; a complaint where nothing was chosen
 * @param atas number of the complaint that is appealed against, where it is closed already; only CS is asked
 * @param pelapor asked of those who are no customers
 * @param alamat by post, of somebody whom nothing else reaches; only CS is asked
 */
record IsianPengaduan(Saluran saluran, String pelapor, String telepon, String surel, String alamat, String order, String perihal, String uraian, String suratNomor, LocalDate suratTanggal, String nomorLuar,
        Pengaduan.Jenis jenis, String atas) {

    IsianPengaduan {
        jenis = jenis == null ? Pengaduan.Jenis.PENGADUAN : jenis;
    }

    static IsianPengaduan untuk(String order) {
        return new IsianPengaduan(null, null, null, null, null, order, null, null, null, null, null, null, null);
    }


    /** @param dikenal the complainant is a customer */
    PeriksaIsian periksa(boolean dikenal) {
        PeriksaIsian p = new PeriksaIsian().wajib("perihal", perihal, "Isi perihalnya.").panjang("perihal", perihal, 150, "Perihal").wajib("uraian", uraian, "Tulis apa yang terjadi.")
            .panjang("uraian", uraian, 10_000, "Uraian").panjang("suratNomor", suratNomor, 100, "Nomor surat").panjang("nomorLuar", nomorLuar, 50, "Nomor laporan").panjang("atas", atas, 60, "Nomor pengaduan")
            .tolakJika((suratTanggal == null) != kosong(suratNomor), "suratTanggal", "Isi nomor dan tanggal suratnya, atau kosongkan keduanya.")
            .tolakJika(jenis == Pengaduan.Jenis.BANDING && kosong(order) && kosong(atas), "order", "Isi nomor order yang putusannya dibanding.")
            .tolakJika(saluran == Saluran.SP4N_LAPOR && kosong(nomorLuar), "nomorLuar", "Isi nomor laporan SP4N-LAPOR!.");
        if (!dikenal) {
            p.wajib("pelapor", pelapor, "Isi nama pelapor.").panjang("pelapor", pelapor, 150, "Nama pelapor").panjang("telepon", telepon, 20, "Telepon").panjang("surel", surel, 150, "E-mail").panjang("alamat", alamat, 300, "Alamat")
                .tolakJika(taksampai(), "telepon", "Isi telepon atau e-mail agar jawabannya sampai" + (dicatat() ? "; untuk yang tidak punya keduanya, isi alamat pos." : "."))
                .tolakJika(!kosong(telepon) && !telepon.strip().matches("[0-9+() -]{6,20}"), "telepon", "Tulis nomor telepon dengan angka, contoh: 0811000222.")
                .tolakJika(!kosong(surel) && !surel.strip().matches("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+"), "surel", "Tulis alamat e-mail yang benar, contoh: nama@contoh.id.");
        }
        return p;
    }

    /** By no way that is known; who writes through SP4N-LAPOR is answered there. */
    private boolean taksampai() {
        return kosong(telepon) && kosong(surel) && kosong(alamat) && (saluran != Saluran.SP4N_LAPOR || kosong(nomorLuar));
    }

    private boolean dicatat() {
        return saluran != null && Saluran.dicatatCs().containsKey(saluran.name());
    }

    static boolean kosong(String s) {
        return s == null || s.isBlank();
    }

    static String rapi(String s) {
        return kosong(s) ? null : s.strip();
    }
}
