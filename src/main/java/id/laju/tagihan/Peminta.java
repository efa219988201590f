package id.laju.tagihan;

import id.laju.umum.PeriksaIsian;

/** Who asks for a new code (BIL-009). */
record Peminta(String nama, String surel, String telepon) {

    String surelBersih() {
        return surel == null || surel.isBlank() ? null : surel.strip();
    }

    /** @param tanpaSurel of a customer at the counter who has none */
    void periksa(boolean tanpaSurel) {
        new PeriksaIsian()
            .wajib("nama", nama, "Isi nama Anda.").panjang("nama", nama, 100, "Nama")
            .tolakJika(!tanpaSurel && (surel == null || surel.isBlank()), "surel", "Isi alamat e-mail.").panjang("surel", surel, 200, "E-mail")
            .tolakJika(surel != null && !surel.isBlank() && !surel.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "surel", "Alamat e-mail ini tidak lengkap; contoh: nama@perusahaan.co.id.")
            .wajib("telepon", telepon, "Isi nomor telepon atau HP.")
            .tolakJika(telepon != null && !telepon.isBlank() && !telepon.strip().matches("\\+?[0-9 ().-]{6,25}"), "telepon", "Nomor telepon hanya berisi angka, paling sedikit 6.")
            .selesai();
    }
}
