package id.laju.kelas;

import java.util.List;

/** A question of a sheet with what was answered so far. */
public record JawabanTes(long soalId, int urut, String soal, String daftar, Integer kunci, boolean uraian, Integer pilihan, String teks) {

    public List<String> daftarPilihan() {
        return daftar.lines().toList();
    }

    boolean terjawab() {
        return pilihan != null || teks != null && !teks.isBlank();
    }

    boolean benar() {
        return kunci != null && kunci.equals(pilihan);
    }
}
