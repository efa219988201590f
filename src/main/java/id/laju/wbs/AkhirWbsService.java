package id.laju.wbs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the model does by itself: passing on what takes too long, delivering the answer, reminding, closing. */
@Service
class AkhirWbsService {

    private static final String TERLAMBAT = "TERLAMBAT";
    private static final Duration ULANGI = Duration.ofDays(3);

    private final GudangWbs gudang;
    private final BrankasMapper mapper;
    private final KabarWbs kabar;
    private final Clock jam;

    AkhirWbsService(GudangWbs gudang, BrankasMapper mapper, KabarWbs kabar, Clock jam) {
        this.gudang = gudang;
        this.mapper = mapper;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Whoever gave the disposition hears of it; where that is the late one, the inspectorate does, may read the report from now on and have it go round who is late. */
    @Transactional
    public void eskalasikan(String kasus) {
        KasusWbs k = gudang.kunci(kasus);
        Rute rute = gudang.rute(k);
        List<Anggota> lingkar = gudang.lingkar(k);
        if (gudang.langkahKini(k).filter(l -> rute.pelaksana(l, lingkar).equals(rute.pimpinan(lingkar))).isPresent()) {
            gudang.ubahRute(k, rute.awasi());
        }
        gudang.catat(k, "sistem", TERLAMBAT, null);
        kabar.antre(k, true);
    }

    /** Again, while the step still lies: once in some days, however often it takes. */
    @Transactional
    public void eskalasikanLagi(String kasus) {
        KasusWbs k = gudang.kunci(kasus);
        Instant batas = jam.instant().minus(ULANGI);
        if (k.terbuka() && gudang.terlambat(k, jam.instant()) && gudang.terakhir(k, TERLAMBAT).filter(saat -> saat.isAfter(batas)).isEmpty()) {
            eskalasikan(kasus);
        }
    }

    @Transactional
    public void kirimJawaban(String kasus) {
        KasusWbs k = gudang.kunci(kasus);
        gudang.katakan(k, "SISTEM", KalimatWbs.JAWABAN_TERSEDIA.teks(), List.of());
        gudang.catat(k, "sistem", "JAWABAN_TERSEDIA", null);
    }

    @Transactional
    public void ingatkan(String kasus) {
        gudang.katakan(gudang.kunci(kasus), "SISTEM", KalimatWbs.JAWABAN_MENUNGGU.teks(), List.of());
    }

    @Transactional
    public void tutup(String kasus, Hasil hasil) {
        KasusWbs k = gudang.kunci(kasus);
        gudang.katakan(k, "SISTEM", KalimatWbs.valueOf(hasil.name()).teks(), List.of());
        gudang.catat(k, "sistem", hasil.name(), null);
        mapper.selesai(k.id(), jam.instant());
    }
}
