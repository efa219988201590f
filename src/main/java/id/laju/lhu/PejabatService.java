package id.laju.lhu;

import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.staf.WewenangBerubah;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign: the Kepala Balai, or an acting head with a dated mandate. Being a deputy in the task list gives no right to sign. */
@Service
public class PejabatService {

    private final MandatMapper mapper;
    private final StafService staf;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PejabatService(MandatMapper mapper, StafService staf, SatkerService satker, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.staf = staf;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Today in the satker's zone; the Kepala Balai first. */
    @Transactional(readOnly = true)
    public List<Pejabat> sekarang(String kodeSatker) {
        Stream<Pejabat> kepala = staf.denganPeran(kodeSatker, "kepala-balai").stream().map(s -> new Pejabat(s, null));
        Stream<Pejabat> pelaksana = mapper.berlaku(kodeSatker, hariIni(kodeSatker)).stream()
                .flatMap(m -> staf.cari(m.staf()).filter(s -> bekerjaDi(s, kodeSatker)).map(s -> new Pejabat(s, m)).stream());
        return Stream.concat(kepala, pelaksana).toList();
    }

    public Optional<Pejabat> sekarang(String kodeSatker, String id) {
        return sekarang(kodeSatker).stream().filter(p -> p.staf().equals(id)).findFirst();
    }

    /** As somebody who decided once was entitled to, also when the mandate has ended since. @param mandatId null for the Kepala Balai */
    @Transactional(readOnly = true)
    public Pejabat ketika(String kodeSatker, String orang, Long mandatId) {
        Mandat m = mandatId == null ? null : mapper.semua(kodeSatker).stream().filter(x -> x.id() == mandatId).findFirst().orElseThrow();
        return new Pejabat(staf.ambil(orang), m);
    }

    /** All mandates of a satker, the latest first. */
    @Transactional(readOnly = true)
    public List<Mandat> mandat(String kodeSatker) {
        return mapper.semua(kodeSatker);
    }

    /** @throws IsianKeliru something is missing or makes no sense */
    @Transactional
    public void beriMandat(String kodeSatker, IsianMandat isian, String oleh) {
        isian.periksa(isian.staf() != null && staf.cari(isian.staf()).filter(s -> bekerjaDi(s, kodeSatker)).isPresent());
        mapper.tambah(kodeSatker, isian, oleh, jam.instant());
        kabar.publishEvent(new PerubahanData(kodeSatker, oleh, "mandat penanda tangan", isian.staf(), null, isian));
    }

    /** From now on it gives no right; what was signed under it stays. */
    @Transactional
    public void akhiriMandat(String kodeSatker, long id, String oleh) {
        Mandat lama = mapper.semua(kodeSatker).stream().filter(m -> m.id() == id).findFirst()
                .orElseThrow(() -> TidakDitemukan.untuk("Mandat", id));
        if (mapper.akhiri(kodeSatker, id, jam.instant()) == 1) {
            kabar.publishEvent(new PerubahanData(kodeSatker, oleh, "mandat penanda tangan", lama.staf(), lama, null));
            kabar.publishEvent(new WewenangBerubah(lama.staf()));
        }
    }

    LocalDate hariIni(String kodeSatker) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kodeSatker).zonaWaktu());
    }

    private boolean bekerjaDi(Staf s, String kodeSatker) {
        return s.aktif() && staf.satker(s.id()).contains(kodeSatker);
    }
}
