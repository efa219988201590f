package id.laju.audit;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos, papers and drawn signatures of an audit: stored the moment they are taken, so that none is lost on the way. */
@Service
class FotoAuditService {

    private static final int PALING_BANYAK = 200;
    private static final int PER_BUTIR = 12;

    private final LembarMapper mapper;
    private final LembarAuditService lembar;
    private final BerkasService berkas;
    private final TemuanAudit tanya;
    private final Clock jam;

    FotoAuditService(LembarMapper mapper, LembarAuditService lembar, BerkasService berkas, TemuanAudit tanya, Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.berkas = berkas;
        this.tanya = tanya;
        this.jam = jam;
    }

    List<FotoAudit> semua(long auditId) {
        return mapper.foto(auditId);
    }

    /** @param butirId null for one of the whole audit and for signatures. @return its id */
    @Transactional
    long tambah(long auditId, FotoAudit.Jenis jenis, Long butirId, String nama, byte[] isi, String oleh) {
        AuditLapangan a = lembar.untukDiisi(auditId, oleh);
        if (butirId != null) {
            lembar.satu(auditId, butirId);
        }
        if (jenis.tandaTangan() && !tanya.ketua(auditId).contains(oleh)) {
            throw IsianKeliru.pada("foto", "Tanda tangan LKS disimpan ketua tim.");
        }
        List<FotoAudit> ada = mapper.foto(auditId);
        if (ada.size() >= PALING_BANYAK) {
            throw IsianKeliru.pada("foto", "Satu audit paling banyak memuat " + PALING_BANYAK + " foto dan berkas. Hapus yang tidak perlu.");
        }
        if (butirId != null && ada.stream().filter(f -> butirId.equals(f.butirId())).count() >= PER_BUTIR) {
            throw IsianKeliru.pada("foto", "Satu butir paling banyak memuat " + PER_BUTIR + " foto dan berkas. Hapus yang tidak perlu.");
        }
        return mapper.tambahFoto(auditId, jenis.tandaTangan() ? null : butirId, jenis, simpan(a, jenis, nama, isi, oleh).id(), oleh, jam.instant());
    }

    private Berkas simpan(AuditLapangan a, FotoAudit.Jenis jenis, String nama, byte[] isi, String oleh) {
        if (jenis.tandaTangan()) {
            return berkas.simpanTandaTangan(a.satker(), isi, oleh);
        }
        return berkas.simpan(a.satker(), nama, isi, oleh, jenis == FotoAudit.Jenis.FOTO ? Aturan.FOTO : Aturan.DOKUMEN_TAMBAHAN.untuk("foto", "Bukti"));
    }

    @Transactional
    void hapus(long auditId, long id, String oleh) {
        lembar.untukDiisi(auditId, oleh);
        mapper.hapusFoto(satu(auditId, id).id());
    }

    /** Whoever asks; the caller knows that he may. */
    Berkas berkas(long auditId, long id) {
        return berkas.ambil(satu(auditId, id).berkasId());
    }

    byte[] isi(UUID id) {
        return berkas.isi(id);
    }

    /** The newest of its kind counts. */
    static Optional<FotoAudit> tandaTangan(List<FotoAudit> semua, FotoAudit.Jenis jenis) {
        return semua.stream().filter(f -> f.jenis() == jenis).reduce((a, b) -> b);
    }

    private FotoAudit satu(long auditId, long id) {
        return mapper.foto(auditId).stream().filter(f -> f.id() == id).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Foto", id));
    }
}
