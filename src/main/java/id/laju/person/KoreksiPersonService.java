package id.laju.person;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.PesertaBalaiService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Name, birth data and photo as the certificate prints them, corrected while it is about to be prepared: whoever finds a fault at the check sends it back to there (PRS-004). */
@Service
class KoreksiPersonService {

    private final PersonService person;
    private final PenggantianPersonMapper penggantian;
    private final SertifikatPersonMapper sertifikat;
    private final SkemaPersonService skema;
    private final PesertaBalaiService peserta;
    private final PermohonanService permohonan;
    private final PersonProses proses;
    private final ApplicationEventPublisher kabar;

    KoreksiPersonService(PersonService person, PenggantianPersonMapper penggantian, SertifikatPersonMapper sertifikat, SkemaPersonService skema, PesertaBalaiService peserta, PermohonanService permohonan, PersonProses proses, ApplicationEventPublisher kabar) {
        this.person = person;
        this.penggantian = penggantian;
        this.sertifikat = sertifikat;
        this.skema = skema;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.proses = proses;
        this.kabar = kabar;
    }

    /** Whether the certificate of this participant is about to be prepared; with a replacement only that of its holder is. */
    boolean terbuka(Permohonan p, long pesertaId) {
        return p.kasus() != null && kasus(p, pesertaId).stream().anyMatch(proses::disiapkan);
    }

    /** The order's own, and that of a replacement for this participant that goes on. */
    private List<String> kasus(Permohonan p, long pesertaId) {
        return Stream.concat(Stream.of(p.kasus()), penggantian.milik(p.id()).stream().filter(g -> g.selesai() == null && sertifikat.cari(g.sertifikatId()).orElseThrow().pesertaId() == pesertaId).map(PenggantianPerson::kasus)).toList();
    }

    /** @param foto null keeps the one that is there @param alasan for the trail of the order @throws IsianKeliru naming the fields */
    @Transactional
    void perbaiki(long permohonanId, long pesertaId, String nama, IsianData isian, Unggahan foto, String alasan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus(p, pesertaId).forEach(proses::kunci);
        new PeriksaIsian().wajib("nama", nama, "Isi nama peserta seperti pada KTP.").panjang("nama", nama, 150, "Nama peserta").wajib("alasan", alasan, "Tulis apa yang keliru dan dari mana yang benar diketahui.")
            .panjang("alasan", alasan, 500, "Alasan").tolakJika(!terbuka(p, pesertaId), "alasan", "Data peserta hanya dapat diperbaiki selama sertifikatnya disiapkan. Muat ulang halaman.").selesai();
        DataPerson lama = person.data(permohonanId).get(pesertaId);
        DataPerson baru = isian.baca(pesertaId, skema.hariIni(p.satker()));
        peserta.perbaikiNama(p, pesertaId, nama, baru.bedaDari(lama), alasan.strip() + (foto == null ? "" : " (dengan foto baru)"), oleh);
        person.perbaiki(p, baru, foto, oleh);
        if (!baru.equals(lama)) {
            kabar.publishEvent(new PerubahanData(p.satker(), oleh, "data peserta", p.praOrder() + "/" + pesertaId, lama == null ? null : lama.disamarkan(), baru.disamarkan()));
        }
    }
}
