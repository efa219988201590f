package id.laju.pemindahan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.AlasanTetap;
import id.laju.mesin.HasilPindah;
import id.laju.mesin.PemindahKasus;
import id.laju.mesin.Pengulang;
import id.laju.mesin.RencanaPindah;
import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the ordered cases over, each in a transaction of its own; any node may, and one that stops leaves the rest to the others. */
@Component
class PelaksanaPemindahan {

    private static final Logger LOG = LoggerFactory.getLogger(PelaksanaPemindahan.class);

    private final PemindahanMapper mapper;
    private final PemindahKasus pemindah;
    private final KalimatHasil kalimat;
    private final TujuanPindah tujuan;
    private final Pengulang pengulang;
    private final TransactionTemplate transaksi;
    private final ApplicationEventPublisher siar;
    private final ObjectMapper json;
    private final Clock jam;

    PelaksanaPemindahan(PemindahanMapper mapper, PemindahKasus pemindah, KalimatHasil kalimat, TujuanPindah tujuan, Pengulang pengulang, TransactionTemplate transaksi, ApplicationEventPublisher siar,
            ObjectMapper json, Clock jam) {
        this.tujuan = tujuan;
        this.mapper = mapper;
        this.pemindah = pemindah;
        this.kalimat = kalimat;
        this.pengulang = pengulang;
        this.transaksi = transaksi;
        this.siar = siar;
        this.json = json;
        this.jam = jam;
    }

    @Scheduled(fixedDelayString = "${laju.pemindahan.sapu:PT3S}", initialDelayString = "${laju.pemindahan.sapu:PT3S}")
    void sapu() {
        while (satu()) {
            // until none is left
        }
    }

    /** @return false when no case waits */
    private boolean satu() {
        AtomicReference<KasusPemindahan> kini = new AtomicReference<>();
        try {
            return pengulang.lakukan(() -> transaksi.execute(s -> {
                kini.set(mapper.berikut().orElse(null));
                return kini.get() != null && pindahkan(kini.get());
            }));
        } catch (RuntimeException e) {
            if (kini.get() == null) {
                throw e;
            }
            tetap(kini.get(), e);
            return true;
        }
    }

    private boolean pindahkan(KasusPemindahan k) {
        Pemindahan p = mapper.cari(k.pemindahan()).orElseThrow();
        tujuan.harusBerlaku(p);
        HasilPindah h = pemindah.pindahkan(k.kasus(), baca(p.rencana()));
        boolean tertutup = PemindahanService.tertutup(p.proses());
        mapper.catat(new KasusPemindahan(k.pemindahan(), k.kasus(), "PINDAH", null, tertutup ? null : String.join(" ", kalimat.dari(h)), jam.instant()));
        tutup(k.pemindahan());
        if (!tertutup) {
            siar.publishEvent(new PerubahanData(k.kasus().substring(0, k.kasus().indexOf('/')), p.oleh(), "versi proses kasus", k.kasus() + " " + p.proses(),
                new Versi(p.dariVersi(), null), new Versi(p.keVersi(), p.alasan())));
        }
        return true;
    }

    record Versi(int versi, String alasan) {
    }

    private void tetap(KasusPemindahan k, RuntimeException e) {
        if (!AlasanTetap.wajar(e)) {
            LOG.warn("Pemindahan {} gagal untuk satu kasus", k.pemindahan(), e);
        }
        transaksi.executeWithoutResult(s -> {
            mapper.catat(new KasusPemindahan(k.pemindahan(), k.kasus(), "TETAP", AlasanTetap.dari(e), null, jam.instant()));
            tutup(k.pemindahan());
        });
    }

    private void tutup(long id) {
        mapper.kunci(id);
        mapper.tutup(id, jam.instant());
    }

    private RencanaPindah baca(String isi) {
        try {
            return json.readValue(isi, RencanaPindah.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
