package id.laju.wbs;

import id.laju.mesin.KasusService;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads and writes what all acts about a report need: the case, its route, its log and its talk. */
@Component
class GudangWbs {

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final LingkarService lingkar;
    private final KasusService kasus;
    private final Clock jam;

    GudangWbs(BrankasMapper mapper, Brankas brankas, LingkarService lingkar, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.lingkar = lingkar;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such report */
    KasusWbs ambil(String nomor) {
        return mapper.cari(nomor).orElseThrow(() -> TidakDitemukan.untuk("Laporan", nomor));
    }

    /** The case of the engine first, then ours, as timers and tasks do. @param nomorKasus business key */
    KasusWbs kunci(String nomorKasus) {
        kasus.kunci(nomorKasus);
        return mapper.kunci(nomorKasus.substring(nomorKasus.indexOf('/') + 1)).orElseThrow();
    }

    Rute rute(KasusWbs k) {
        return brankas.terakhir(k, Isi.RUTE, Rute.class).orElseThrow().isi();
    }

    void ubahRute(KasusWbs k, Rute rute) {
        brankas.ganti(k, Isi.RUTE, brankas.terakhir(k, Isi.RUTE, Rute.class).orElseThrow().id(), rute);
    }

    List<Anggota> lingkar(KasusWbs k) {
        return lingkar.anggota(k.satker());
    }

    Optional<Anggota> pelaksana(KasusWbs k, LangkahWbs langkah) {
        return rute(k).pelaksana(langkah, lingkar(k));
    }

    /** The task that waits now. */
    Optional<LangkahWbs> langkahKini(KasusWbs k) {
        return kasus.terbuka(k.kasus()).stream().flatMap(l -> LangkahWbs.dari(l.elemen()).stream()).findFirst();
    }

    boolean terlambat(KasusWbs k, Instant kini) {
        return kasus.terbuka(k.kasus()).stream().anyMatch(l -> LangkahWbs.dari(l.elemen()).isPresent() && l.lewat(kini));
    }

    /** When this was done last. */
    Optional<Instant> terakhir(KasusWbs k, String tindakan) {
        return brankas.baca(k, Isi.CATATAN, Catatan.class).stream().map(Brankas.Terbuka::isi).filter(c -> c.tindakan().equals(tindakan)).map(Catatan::pada).max(Instant::compareTo);
    }

    boolean menungguTandaTerima(KasusWbs k) {
        return kasus.terbuka(k.kasus()).stream().anyMatch(l -> l.elemen().equals("receiveTask_beriTandaTerima"));
    }

    /** An answer went out once, also when the report is looked at again. */
    boolean pernahDikirim(KasusWbs k) {
        return kasus.linimasa(k.kasus()).stream().anyMatch(l -> l.elemen().equals("receiveTask_beriTandaTerima"));
    }

    String status(KasusWbs k) {
        return kasus.ambil(k.kasus()).status();
    }

    void catat(KasusWbs k, String orang, String tindakan, String teks) {
        brankas.tulis(k, Isi.CATATAN, new Catatan(orang, tindakan, teks, jam.instant()));
    }

    void katakan(KasusWbs k, String dari, String teks, List<UUID> bukti) {
        brankas.tulis(k, Isi.PESAN, new Pesan(dari, teks, jam.instant(), bukti));
    }
}
