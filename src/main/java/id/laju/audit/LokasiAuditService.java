package id.laju.audit;

import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites of the sample: those that the agreed plan visits, each confirmed by whoever audited it. Where there is only one site there is nothing to confirm. */
@Service
class LokasiAuditService {

    private static final int PANJANG = 1000;

    record Isian(String catatan) {
    }

    private final LokasiAuditMapper mapper;
    private final LembarAuditService lembar;
    private final PermohonanService permohonan;
    private final LingkupAuditService lingkup;
    private final Clock jam;

    LokasiAuditService(LokasiAuditMapper mapper, LembarAuditService lembar, PermohonanService permohonan, LingkupAuditService lingkup, Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.permohonan = permohonan;
        this.lingkup = lingkup;
        this.jam = jam;
    }

    /** Empty where there is only one site. */
    List<LokasiAudit> untuk(AuditLapangan a) {
        List<String> semua = lingkup.untuk(permohonan.ambil(a.permohonanId())).tempat();
        if (semua.size() < 2) {
            return List.of();
        }
        Map<Integer, LokasiAuditMapper.Diaudit> sudah = mapper.diaudit(a.id()).stream().collect(Collectors.toMap(LokasiAuditMapper.Diaudit::lokasi, Function.identity()));
        return mapper.rencana(a.id()).stream().filter(n -> n <= semua.size()).map(n -> satu(n, semua.get(n - 1), sudah.get(n))).toList();
    }

    private static LokasiAudit satu(int nomor, String nama, LokasiAuditMapper.Diaudit d) {
        return d == null ? new LokasiAudit(nomor, nama, null, null, null) : new LokasiAudit(nomor, nama, d.catatan(), d.oleh(), d.pada());
    }

    /** Somebody of the team audited this site. May be corrected until the sheet of findings is made. */
    @Transactional
    void tandai(long auditId, int nomor, Isian i, String oleh) {
        AuditLapangan a = lembar.untukDinilai(auditId, oleh);
        if (untuk(a).stream().noneMatch(l -> l.nomor() == nomor)) {
            throw new TidakDitemukan("Lokasi ini tidak termasuk contoh audit.");
        }
        new PeriksaIsian().wajib("catatan", i.catatan(), "Tulis siapa dan apa yang diaudit di lokasi ini.").panjang("catatan", i.catatan(), PANJANG, "Catatan").selesai();
        lembar.hapusTandaTangan(auditId);
        mapper.tandai(auditId, nomor, i.catatan().strip(), oleh, jam.instant());
    }

    /** @param nomor of the site of a finding; null where there is only one */
    void periksa(AuditLapangan a, Integer nomor) {
        List<LokasiAudit> semua = untuk(a);
        new PeriksaIsian().tolakJika(semua.size() > 1 && nomor == null, "lokasi", "Pilih lokasi tempat temuan ini.")
            .tolakJika(nomor != null && semua.stream().noneMatch(l -> l.nomor() == nomor), "lokasi", "Pilih lokasi dari daftar.").selesai();
    }

    /** What is missing before the audit counts as held; empty when all is there. */
    Optional<String> kurang(AuditLapangan a) {
        List<LokasiAudit> belum = untuk(a).stream().filter(l -> !l.diaudit()).toList();
        return belum.isEmpty() ? Optional.empty() : Optional.of(belum.size() + " lokasi contoh belum dinyatakan diaudit, mulai dari " + belum.get(0).nama() + ".");
    }
}
