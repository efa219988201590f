package id.laju.layanan;

import id.laju.umum.PerubahanData;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which day a part of the scope is suspended, withdrawn or in force again; nothing of it is ever taken back, a later entry for the same day corrects it. */
@Service
public class KeadaanAkreditasiService {

    private final KeadaanAkreditasiMapper mapper;
    private final LingkupService lingkup;
    private final RentangService rentang;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    KeadaanAkreditasiService(KeadaanAkreditasiMapper mapper, LingkupService lingkup, RentangService rentang, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.lingkup = lingkup;
        this.rentang = rentang;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Latest day first. */
    public List<KeadaanLingkup> lingkup(String satker, long id) {
        return mapper.lingkup(lingkup.ambil(satker, id).id());
    }

    /** Latest day first. */
    public List<KeadaanLingkup> cmc(String satker, long parameterId, long id) {
        return mapper.cmc(rentang.cmc(satker, parameterId, id).id());
    }

    @Transactional
    public void ubahLingkup(String satker, long id, IsianKeadaan isian, String oleh) {
        LingkupAkreditasi l = lingkup.ambil(satker, id);
        KeadaanAkreditasi kini = isian.sejak() == null ? null : mapper.lingkupPada(id, isian.sejak());
        isian.periksa(l.berlakuDari(), l.berlakuSampai(), kini);
        mapper.catatLingkup(id, isian, oleh, jam.instant());
        kabar.publishEvent(new PerubahanData(satker, oleh, "keadaan lingkup akreditasi", l.nomorLp(), kini, isian));
    }

    @Transactional
    public void ubahCmc(String satker, long parameterId, long id, IsianKeadaan isian, String oleh) {
        Cmc c = rentang.cmc(satker, parameterId, id);
        KeadaanAkreditasi kini = isian.sejak() == null ? null : mapper.cmcPada(id, isian.sejak());
        isian.periksa(c.berlakuDari(), c.berlakuSampai(), kini);
        mapper.catatCmc(id, isian, oleh, jam.instant());
        RentangUkur r = rentang.ambil(satker, parameterId);
        kabar.publishEvent(new PerubahanData(satker, oleh, "keadaan CMC", r.alat() + ", " + r.rentang(), kini, isian));
    }
}
