package id.laju.penomoran;

import id.laju.umum.IsianKeliru;
import java.time.Instant;
import java.time.LocalDate;

/** Gives the next number of a kind to a subject that has none; whoever calls it holds the lock of that kind. */
record NomorBerikut(PenomoranMapper mapper) {

    NomorTerdaftar ambil(String satker, String jenis, String subjek, Instant kini, LocalDate tanggal) {
        PolaNomor pola = mapper.berlaku(satker, jenis, tanggal).orElseThrow(() -> new IsianKeliru(
            "Pola nomor " + jenis + " untuk " + satker + " belum diatur; minta admin melengkapi Pola Nomor."));
        int deret = pola.deret(tanggal);
        int urut = Math.max(mapper.terakhir(satker, jenis, deret) + 1, pola.nomorPertama(tanggal));
        String nomor = new BentukNomor(pola.pola()).tulis(urut, tanggal);
        return daftarkan(new NomorTerdaftar(satker, jenis, subjek, deret, urut, nomor, kini, null, null));
    }

    private NomorTerdaftar daftarkan(NomorTerdaftar nomor) {
        if (mapper.daftarkan(nomor) == 0) {
            throw new IsianKeliru("Nomor " + nomor.nomor() + " sudah pernah dipakai; minta admin memperbaiki nomor awal "
                + "atau Pola Nomor " + nomor.jenis() + ".");
        }
        return nomor;
    }
}
