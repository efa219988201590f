package id.laju.tagihan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Lists and searches of the bendahara; reads only. */
@Service
class CariTagihanService {

    private final CariTagihanMapper mapper;
    private final PembayaranMapper pembayaran;
    private final Clock jam;

    CariTagihanService(CariTagihanMapper mapper, PembayaranMapper pembayaran, Clock jam) {
        this.mapper = mapper;
        this.pembayaran = pembayaran;
        this.jam = jam;
    }

    /** The bill of each request that counts. @param status null for all of the stage @param tahap null for all @param layanan null for all */
    Halaman<Tagihan> tagihan(List<String> satker, TahapTagihan tahap, StatusTagihan status, String layanan, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        String[] s = TahapTagihan.dari(tahap, status);
        String l = layanan == null || layanan.isBlank() ? null : layanan;
        Instant kini = jam.instant();
        return new Halaman<>(mapper.satker(kode, s, l, kini, h), mapper.banyakSatker(kode, s, l, kini, h), h);
    }

    List<String> layanan(List<String> satker) {
        return mapper.layanan(satker.toArray(String[]::new));
    }

    Halaman<Pembayaran> pembayaran(List<String> satker, KeadaanPembayaran keadaan, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        String k = keadaan == null ? null : keadaan.name();
        return new Halaman<>(mapper.pembayaran(kode, k, h), mapper.banyakPembayaran(kode, k, h), h);
    }

    /** Bills that this payment may be meant for, the likeliest first. @param teks search, or null */
    List<Tagihan> calon(Pembayaran p, String teks) {
        return mapper.calon(p.satker(), p.kodeBilling(), p.jumlah(), new PermintaanHalaman(teks, null, false, 1, 0).pola());
    }

    /** Other payments with the same code. */
    List<Pembayaran> kembar(Pembayaran p) {
        return pembayaran.denganKode(p.satker(), p.kodeBilling()).stream().filter(x -> x.id() != p.id()).toList();
    }
}
