package id.laju.satker;

import id.laju.umum.NomorWa;
import id.laju.umum.PeriksaIsian;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A satker as it is typed.
 *
 * @param catatNamaLama whether the name that is replaced was a former name, not a slip of the pen
 */
record SatkerIsian(String kode, String nama, String singkatan, String kota, String zona, String induk, String kementerian,
        String alamat, String telepon, String whatsapp, String surel, String situs, Boolean aktif, Boolean catatNamaLama) {

    static final Map<String, String> ZONA = new LinkedHashMap<>();

    static {
        ZONA.put("Asia/Jakarta", "WIB - Jakarta");
        ZONA.put("Asia/Pontianak", "WIB - Pontianak");
        ZONA.put("Asia/Makassar", "WITA - Makassar");
        ZONA.put("Asia/Jayapura", "WIT - Jayapura");
    }

    static SatkerIsian dari(Satker s) {
        return new SatkerIsian(s.kode(), s.nama(), s.singkatan(), s.kota(), s.zona(), s.induk(), s.kementerian(), s.alamat(), s.telepon(),
            s.whatsapp(), s.surel(), s.situs(), s.aktif(), false);
    }

    static SatkerIsian kosong() {
        return new SatkerIsian(null, null, null, null, "Asia/Jakarta", "Badan Standardisasi dan Kebijakan Jasa Industri",
            "Kementerian Perindustrian", null, null, null, null, "https://", true, false);
    }

    Satker satker(String kode, boolean aktif) {
        return new Satker(kode, rapi(nama), rapi(singkatan), rapi(kota), rapi(zona), rapi(induk), rapi(kementerian), rapi(alamat),
            rapi(telepon), NomorWa.rapi(whatsapp), rapi(surel), rapi(situs), aktif);
    }

    static String kodeRapi(String kode) {
        return kode == null ? "" : kode.strip().toLowerCase(Locale.ROOT);
    }

    private static String rapi(String teks) {
        return teks == null ? "" : teks.strip();
    }

    static void periksa(Satker s) {
        new PeriksaIsian()
            .tolakJika(!s.kode().matches("[a-z0-9]+(-[a-z0-9]+)*") || s.kode().length() > 40, "kode",
                "Kode terdiri atas huruf kecil, angka, dan tanda hubung, misalnya bspji-ambon.")
            .wajib("nama", s.nama(), "Isi nama lengkap satker.").panjang("nama", s.nama(), 200, "Nama")
            .wajib("singkatan", s.singkatan(), "Isi nama singkat.").panjang("singkatan", s.singkatan(), 40, "Nama singkat")
            .wajib("kota", s.kota(), "Isi kota.").panjang("kota", s.kota(), 60, "Kota")
            .tolakJika(!ZONA.containsKey(s.zona()), "zona", "Pilih zona waktu.")
            .wajib("induk", s.induk(), "Isi unit induk untuk kop surat.").panjang("induk", s.induk(), 120, "Unit induk")
            .wajib("kementerian", s.kementerian(), "Isi kementerian untuk kop surat.").panjang("kementerian", s.kementerian(), 120, "Kementerian")
            .wajib("alamat", s.alamat(), "Isi alamat untuk kop surat.").panjang("alamat", s.alamat(), 250, "Alamat")
            .tolakJika(!s.telepon().matches("[+0-9() .-]{6,30}"), "telepon", "Isi nomor telepon dengan angka, spasi, tanda hubung, dan kurung.")
            .tolakJika(!NomorWa.sah(s.whatsapp()), "whatsapp", "Isi nomor WhatsApp helpdesk, misalnya 0811 0000 100.")
            .tolakJika(!s.surel().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "surel", "Alamat e-mail belum benar; contoh: layanan@balai.go.id.")
            .tolakJika(!s.situs().matches("https?://[^\\s/]+\\S*"), "situs", "Alamat situs diawali https://, misalnya https://balai.go.id.")
            .selesai();
    }
}
