package id.laju.audit;

import id.laju.permohonan.RingkasPermohonan;
import id.laju.permohonan.TombolPermohonan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The button Tim audit beside a request, and Jadwal audit once there is a letter; while an answer is awaited the step has its own. */
@Component
class TombolAudit implements TombolPermohonan {

    private final PemberitahuanMapper mapper;

    TombolAudit(PemberitahuanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<Long, Tombol> untuk(List<RingkasPermohonan> semua) {
        List<Long> ids = semua.stream().map(RingkasPermohonan::id).toList();
        return ids.isEmpty() ? Map.of() : mapper.terjawab(ids).stream().collect(Collectors.toMap(PemberitahuanMapper.Terjawab::permohonanId, TombolAudit::tombol));
    }

    private static Tombol tombol(PemberitahuanMapper.Terjawab t) {
        String alamat = "/portal/sertifikasi/" + t.permohonanId();
        KataKunjungan kata = t.contoh() ? KataKunjungan.CONTOH : KataKunjungan.AUDIT;
        return t.berjadwal() ? new Tombol(26, "audit.jadwal." + kata, "Jadwal " + kata.kunjungan(), alamat + "/jadwal", false)
            : new Tombol(25, "audit.tim." + kata, KataKunjungan.awal(kata.tim()), alamat + "/tim", false);
    }
}
