package id.laju.pemantauan;

import id.laju.mesin.KataMenurutKasus;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasService;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** One page of the inbox in two queries: which of the tasks this person may see, and what their entries say. */
@Service
class KartuTugasService {

    private final TugasService tugas;
    private final KartuMapper mapper;
    private final TenggatKata tenggat;
    private final MessageSource pesan;
    private final KataMenurutKasus kata;

    KartuTugasService(TugasService tugas, KartuMapper mapper, TenggatKata tenggat, MessageSource pesan, KataMenurutKasus kata) {
        this.tugas = tugas;
        this.mapper = mapper;
        this.tenggat = tenggat;
        this.pesan = pesan;
        this.kata = kata;
    }

    /** @param kantor whether the reader may know customers */
    Map<String, KartuTugas> untuk(Collection<String> ids, Pelaku pelaku, boolean kantor) {
        Set<String> terlihat = tugas.terlihat(ids, pelaku);
        return terlihat.isEmpty() ? Map.of() : mapper.semua(terlihat).stream().collect(Collectors.toMap(BarisKartu::tugas, b -> kartu(b, kantor)));
    }

    private KartuTugas kartu(BarisKartu b, boolean kantor) {
        String layanan = kata.kata(b.kasus(), pesan.getMessage(new DefaultMessageSourceResolvable(
                new String[] {"permohonan.layanan." + b.layanan(), "kartu.layanan." + b.layanan()}, b.layanan()), LocaleContextHolder.getLocale()));
        return new KartuTugas(b.nomor(), kantor ? b.nama() : null, layanan, b.analisa(), b.satker(), b.zona(),
                tenggat.kata(b.tenggat(), b.zonaWaktu()), tenggat.keadaan(b.tenggat(), b.zonaWaktu()));
    }
}
