package id.laju.sertifikat;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A new state of a certificate: its row in the history, and the news of it. */
@Component
class PencatatKeadaan {

    private final SertifikatMapper mapper;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PencatatKeadaan(SertifikatMapper mapper, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Its first state, which is no news. */
    void terbit(long id, LocalDate sejak, String nomor, String oleh) {
        mapper.tambahKeadaan(id, KeadaanSertifikat.AKTIF, sejak, "Terbit", nomor, oleh, jam.instant());
    }

    /** @param s as it was before @param dasar number of the letter or decision */
    void catat(Sertifikat s, KeadaanSertifikat baru, LocalDate sejak, String alasan, String dasar, String oleh) {
        mapper.tambahKeadaan(s.id(), baru, sejak, alasan, dasar, oleh, jam.instant());
        kabar.publishEvent(new SertifikatBerubah(s.id(), s.keadaan(), baru, sejak, alasan, dasar));
    }
}
