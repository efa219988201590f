package id.laju.bimtek;

import id.laju.permohonan.Permohonan;
import id.laju.peserta.PesertaService;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands above every task about a training order. */
@Component
class RingkasBimtek {

    /**
     * Ready to be shown.
     *
     * @param kelas null before Admin Pelatihan has made one
     * @param perOrang rupiah; null without a price
     * @param diumumkan people that the customer announced
     */
    record Isi(long permohonanId, String pelatihan, String kategori, String kelas, String tempatTanggal, String usul, String keadaan, BigDecimal perOrang, int banyak, BigDecimal jumlahBiaya, Integer diumumkan,
            String pemohon, String telepon, String pesan) {
    }

    private final BimtekService bimtek;
    private final HargaBimtek harga;
    private final PesertaService peserta;

    RingkasBimtek(BimtekService bimtek, HargaBimtek harga, PesertaService peserta) {
        this.bimtek = bimtek;
        this.harga = harga;
        this.peserta = peserta;
    }

    Isi dari(Permohonan p) {
        Bimtek b = bimtek.ambil(p);
        Optional<Kursus> kursus = bimtek.kursus(b);
        Optional<Kelas> kelas = bimtek.kelas(b);
        int banyak = peserta.jumlah(p.id());
        BigDecimal perOrang = harga.perOrang(b).orElse(null);
        return new Isi(p.id(), kursus.map(Kursus::judul).orElse(null), kursus.map(k -> k.kategori().label()).orElse(null), kelas.map(k -> k.bentuk().label()).orElse(null),
            kelas.map(Kelas::tempatTanggal).orElse(null), b.usul(), bimtek.sebutanKelas(b).orElse(null), perOrang, banyak,
            perOrang == null ? null : perOrang.multiply(BigDecimal.valueOf(banyak)), b.jumlah(), b.pemohon(), b.telepon(), b.pesan());
    }
}
