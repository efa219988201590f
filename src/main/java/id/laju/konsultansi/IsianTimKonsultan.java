package id.laju.konsultansi;

import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Set;

/** Who does the work. @param anggota all of them, the leader included */
record IsianTimKonsultan(String ketua, List<String> anggota) {

    IsianTimKonsultan {
        anggota = anggota == null ? List.of() : anggota.stream().distinct().toList();
    }

    /** @param boleh consultants of the satker */
    void periksa(Set<String> boleh) {
        new PeriksaIsian().tolakJika(anggota.isEmpty(), "anggota", "Pilih paling sedikit satu konsultan.")
            .tolakJika(!boleh.containsAll(anggota), "anggota", "Konsultan yang dipilih tidak bekerja di balai ini lagi. Muat ulang formulir, lalu pilih lagi.")
            .tolakJika(ketua == null || ketua.isBlank(), "ketua", "Pilih ketua tim.")
            .tolakJika(ketua != null && !ketua.isBlank() && !anggota.contains(ketua), "ketua", "Ketua tim harus salah satu konsultan yang dicentang.").selesai();
    }
}
