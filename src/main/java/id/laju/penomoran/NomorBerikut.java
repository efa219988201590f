package id.laju.penomoran;

import id.laju.umum.IsianKeliru;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Gives the next number of a kind to a subject that has none; whoever calls it holds the lock of that kind. */
record NomorBerikut(PenomoranMapper mapper) {

    NomorTerdaftar ambil(String satker, String jenis, String subjek, Instant kini, LocalDate tanggal) {
        PolaNomor pola = mapper.berlaku(satker, jenis, tanggal).orElseThrow(() -> new IsianKeliru(
            "Pola nomor " + jenis + " untuk " + satker + " belum diatur; minta admin melengkapi Pola Nomor."));
        int urut = urut(satker, jenis, pola, tanggal);
        String nomor = new BentukNomor(pola.pola()).tulis(urut, tanggal);
        return daftarkan(new NomorTerdaftar(satker, jenis, subjek, pola.deret(tanggal), urut, nomor, kini, null, null));
    }

    List<String> calon(String satker, String jenis, LocalDate tanggal, int banyak) {
        return mapper.berlaku(satker, jenis, tanggal).map(pola -> {
            int awal = urut(satker, jenis, pola, tanggal);
            return IntStream.range(awal, awal + banyak).mapToObj(n -> new BentukNomor(pola.pola()).tulis(n, tanggal)).toList();
        }).orElse(List.of());
    }

    private int urut(String satker, String jenis, PolaNomor pola, LocalDate tanggal) {
        return Math.max(mapper.terakhir(satker, jenis, pola.deret(tanggal)) + 1, pola.nomorPertama(tanggal));
    }

    private NomorTerdaftar daftarkan(NomorTerdaftar nomor) {
        if (mapper.daftarkan(nomor) == 0) {
            throw new IsianKeliru("Nomor " + nomor.nomor() + " sudah pernah dipakai; minta admin memperbaiki nomor awal "
                + "atau Pola Nomor " + nomor.jenis() + ".");
        }
        return nomor;
    }
}
