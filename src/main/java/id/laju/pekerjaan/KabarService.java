package id.laju.pekerjaan;

import id.laju.mesin.SerahTerima;
import id.laju.umum.Halaman;
import id.laju.umum.KabarOrang;
import id.laju.umum.LoncengStaf;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hand-over notices (NTF-009): kept when a model says so, read by whoever holds the role in the satker, deputies included. And what is for one person alone. */
@Service
class KabarService implements LoncengStaf {

    /** Somebody who has never looked is not greeted with the notices of years. */
    private static final Duration LAMA = Duration.ofDays(7);

    private static final int SENDIRI = 50;

    private final KabarMapper mapper;
    private final Clock jam;

    KabarService(KabarMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    @EventListener
    void simpan(SerahTerima s) {
        s.peran().forEach(p -> mapper.simpan(s.satker(), p, s.kasus(), s.sampelId(), s.kalimat(), jam.instant()));
    }

    @EventListener
    void simpan(KabarOrang k) {
        mapper.simpanOrang(k, jam.instant());
    }

    @Override
    public int baru(Petugas saya) {
        Instant sejak = dilihat(saya);
        return mapper.baruSendiri(saya.id(), sejak) + (tanpaApaPun(saya) ? 0 : mapper.baru(untuk(saya), sejak));
    }

    /** The newest ones that are for this person alone. */
    List<KabarSendiri> sendiri(Petugas saya) {
        return mapper.sendiri(saya.id(), SENDIRI);
    }

    Instant dilihat(Petugas saya) {
        return mapper.dilihat(saya.id()).orElseGet(() -> jam.instant().minus(LAMA));
    }

    Halaman<Kabar> daftar(Petugas saya, PermintaanHalaman minta) {
        return tanpaApaPun(saya) ? new Halaman<>(List.of(), 0, minta)
            : new Halaman<>(mapper.halaman(untuk(saya), minta), mapper.jumlah(untuk(saya), minta), minta);
    }

    @Transactional
    void lihat(Petugas saya) {
        mapper.lihat(saya.id(), jam.instant());
    }

    private static boolean tanpaApaPun(Petugas saya) {
        return saya.peran().isEmpty() || saya.satker().isEmpty();
    }

    private static KabarMapper.Untuk untuk(Petugas saya) {
        return new KabarMapper.Untuk(saya.peran(), saya.satker(), saya.kantor());
    }
}
