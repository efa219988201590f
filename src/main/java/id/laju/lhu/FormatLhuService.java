package id.laju.lhu;

import id.laju.dokumen.FormatLhu;
import id.laju.umum.PerubahanData;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The layout of a satker's reports as master data (LHU-026): versions by date, without a new program. */
@Service
public class FormatLhuService {

    private final FormatMapper mapper;
    private final PejabatService hari;
    private final ApplicationEventPublisher kabar;

    FormatLhuService(FormatMapper mapper, PejabatService hari, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.hari = hari;
        this.kabar = kabar;
    }

    @Transactional(readOnly = true)
    public FormatLhu pada(String satker, LocalDate tanggal) {
        return mapper.pada(satker, tanggal).map(IsianFormat::format).orElse(FormatLhu.BAWAAN);
    }

    /** What holds today. */
    @Transactional(readOnly = true)
    public IsianFormat sekarang(String satker) {
        return mapper.pada(satker, hari.hariIni(satker)).orElseGet(() -> new IsianFormat(FormatLhu.BAWAAN.judul().id(), FormatLhu.BAWAAN.judul().en(), false,
                String.join("\n", FormatLhu.BAWAAN.pernyataan().stream().map(t -> t.id()).toList()),
                String.join("\n", FormatLhu.BAWAAN.pernyataan().stream().map(t -> t.en()).toList())));
    }

    /** Days from which a version held, the latest first. */
    @Transactional(readOnly = true)
    public List<LocalDate> riwayat(String satker) {
        return mapper.riwayat(satker);
    }

    /** Holds from today on, for drafts made from now. @throws id.laju.umum.IsianKeliru per field */
    @Transactional
    public void simpan(String satker, IsianFormat isian, String oleh) {
        isian.periksa();
        IsianFormat lama = sekarang(satker);
        mapper.simpan(satker, hari.hariIni(satker), isian);
        kabar.publishEvent(new PerubahanData(satker, oleh, "format LHU", satker, lama, isian));
    }
}
