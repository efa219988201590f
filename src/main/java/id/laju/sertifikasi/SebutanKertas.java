package id.laju.sertifikasi;

import id.laju.dokumen.JenisDokumen;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What papers are called in the file of one certification: a scheme of two stages has no adequacy audit, where no product is tested nobody takes samples, and where samples are all that is taken nobody audits. */
@Component
public class SebutanKertas {

    private final SkemaSertifikasi skema;
    private final SkemaMapper mapper;

    SebutanKertas(SkemaSertifikasi skema, SkemaMapper mapper) {
        this.skema = skema;
        this.mapper = mapper;
    }

    /** @param jenis null for what is no document @param biasa what it is called otherwise */
    public String untuk(long permohonanId, JenisDokumen jenis, String biasa) {
        return sebutan(skema.kode(permohonanId), jenis, biasa);
    }

    /** In any certification of that service, all of its names. @param layanan null for all services */
    public String dalam(String layanan, JenisDokumen jenis, String biasa) {
        return mapper.semua().stream().filter(s -> layanan == null ? LayananSertifikasi.SEMUA.contains(s.layanan()) : layanan.equals(s.layanan())).map(s -> sebutan(s.kode(), jenis, biasa)).distinct()
            .collect(Collectors.joining(", atau "));
    }

    private String sebutan(String kode, JenisDokumen jenis, String biasa) {
        boolean lain = jenis == JenisDokumen.AUDIT_KECUKUPAN ? mapper.duaTahap(kode) : jenis == JenisDokumen.PENUNJUKAN_EVALUATOR ? !mapper.diuji(kode) : jenis == JenisDokumen.LAPORAN_AUDIT && mapper.diuji(kode) && !mapper.diaudit(kode);
        return lain ? jenis.sebutanLain().id() : biasa;
    }
}
