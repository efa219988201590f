package id.laju.staf;

import id.laju.umum.PeriksaIsian;
import java.util.List;

/** Form rules of an account. */
final class PeriksaStaf {

    /** Words that mean something else in the addresses of the pages. */
    private static final List<String> TERPAKAI = List.of("baru", "unduh", "sistem", "camunda-admin");

    private PeriksaStaf() {
    }

    static void periksa(StafIsian s, List<String> peranDikenal) {
        new PeriksaIsian()
            .wajib("id", s.id(), "Isi username.")
            .tolakJika(s.id() != null && !s.id().matches("[a-z0-9._-]{2,64}"), "id",
                "Username 2 sampai 64 karakter: huruf kecil, angka, titik, garis bawah, atau tanda hubung.")
            .tolakJika(s.id() != null && TERPAKAI.contains(s.id()), "id", "Username ini dipakai sistem; pilih yang lain.")
            .wajib("nama", s.nama(), "Isi nama lengkap.")
            .panjang("nama", s.nama(), 150, "Nama")
            .tolakJika(s.nip() != null && !s.nip().matches("\\d{18}"), "nip",
                "NIP terdiri atas 18 angka tanpa spasi; kosongkan bila bukan PNS.")
            .wajib("jenisKelamin", s.jenisKelamin(), "Pilih jenis kelamin.")
            .tolakJika(s.jenisKelamin() != null && !List.of("L", "P").contains(s.jenisKelamin()), "jenisKelamin", "Pilih jenis kelamin.")
            .wajib("surel", s.surel(), "Isi alamat e-mail.")
            .tolakJika(s.surel() != null && !s.surel().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "surel",
                "Alamat e-mail belum benar; contoh: nama@balai.go.id.")
            .panjang("surel", s.surel(), 150, "E-mail")
            .tolakJika(s.telepon() != null && !s.telepon().matches("[+0-9() .-]{6,25}"), "telepon",
                "Nomor telepon hanya angka, spasi, tanda hubung, dan kurung; 6 sampai 25 karakter.")
            .panjang("seksi", s.seksi(), 100, "Seksi/Sub Bagian")
            .panjang("tingkat", s.tingkat(), 60, "Tingkat Struktural")
            .tolakJika(!StafIsian.AKTIF.equals(s.statusKerja()) && !StafIsian.TIDAK_AKTIF.equals(s.statusKerja()), "statusKerja", "Pilih status kerja.")
            .tolakJika(s.peran().isEmpty(), "peran", "Pilih paling sedikit satu tugas.")
            .tolakJika(!peranDikenal.containsAll(s.peran()), "peran", "Ada tugas yang tidak dikenal; muat ulang halaman ini.")
            .tolakJika(s.satker().isEmpty(), "satker", "Pilih paling sedikit satu satker.")
            .selesai();
    }
}
