package id.laju.audit;

import id.laju.dokumen.DokumenService;
import id.laju.kalender.KalenderKerja;
import id.laju.lhu.CalonPenanda;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** PJ Sertifikasi drafts the notice: dates, plan and signer; the letter is made at once. */
@Service
class SusunPemberitahuanService {

    private final PemberitahuanMapper mapper;
    private final PemberitahuanService pemberitahuan;
    private final SuratPemberitahuan surat;
    private final TimAuditService tim;
    private final PenilaiSementara sementara;
    private final CalonTimService calon;
    private final LingkupAuditService lingkup;
    private final PejabatService pejabat;
    private final CalonPenanda penanda;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final KalenderKerja kalender;
    private final Clock jam;

    SusunPemberitahuanService(PemberitahuanMapper mapper, PemberitahuanService pemberitahuan, SuratPemberitahuan surat, TimAuditService tim, PenilaiSementara sementara, CalonTimService calon, LingkupAuditService lingkup,
            PejabatService pejabat, CalonPenanda penanda, Penomoran penomoran, DokumenService dokumen, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.pemberitahuan = pemberitahuan;
        this.surat = surat;
        this.tim = tim;
        this.sementara = sementara;
        this.calon = calon;
        this.lingkup = lingkup;
        this.pejabat = pejabat;
        this.penanda = penanda;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.kalender = kalender;
        this.jam = jam;
    }

    List<CalonPenanda.Calon> calonPenanda(Permohonan p) {
        return penanda.dari(p.satker());
    }

    /** A letter that came back unsigned is made anew under its number; after other dates were asked for it is the next one. @throws IsianKeliru with every wrong field */
    @Transactional
    void susun(long auditId, IsianPemberitahuan i) {
        Permohonan p = pemberitahuan.permohonan(auditId);
        ZoneId zona = kalender.zona(p.satker());
        List<Pejabat> boleh = pejabat.sekarang(p.satker());
        List<Anggota> anggota = tim.tim(p.id());
        i.periksa(LocalDateTime.ofInstant(jam.instant(), zona), orang(p.id(), anggota), lingkup.untuk(p).tempat().size())
            .tolakJika(kurangLokasi(p, auditId, i), "rencana", "Rencana harus mencakup paling sedikit " + sampel(p, auditId) + " lokasi, termasuk lokasi utama.")
            .tolakJika(boleh.isEmpty(), "penanda", "Hari ini belum ada yang berhak menandatangani. Minta Admin Satker mencatat mandat Plh. atau Plt. Kepala Balai, lalu buka lagi tugas ini.")
            .tolakJika(!boleh.isEmpty() && boleh.stream().noneMatch(x -> x.staf().equals(i.penanda())), "penanda", "Pilih penanda tangan dari daftar.").selesai();
        periksaHalangan(p, anggota, i, zona);
        Pemberitahuan n = simpan(auditId, i, anggota, zona);
        String nomor = penomoran.ambil(p.satker(), JenisNomor.PEMBERITAHUAN_AUDIT, PemberitahuanService.subjek(n));
        Pejabat siapa = boleh.stream().filter(x -> x.staf().equals(i.penanda())).findFirst().orElseThrow();
        UUID kertas = dokumen.buat(p.satker(), nomor, p.kasus(), surat.untuk(p, n, siapa.penanda())).id();
        mapper.surat(n.id(), nomor, kertas);
    }

    /** Whom the plan may name. */
    private List<String> orang(long permohonanId, List<Anggota> anggota) {
        return Stream.concat(anggota.stream().map(Anggota::staf), sementara.untuk(permohonanId).stream().map(AuditorLapangan::staf)).toList();
    }

    /** How many sites the plan has to visit; at stage 1 one. */
    int sampel(Permohonan p, long auditId) {
        return Audit.TAHAP_1.equals(pemberitahuan.audit(auditId).tahap()) ? 1 : lingkup.sampel(p);
    }

    private boolean kurangLokasi(Permohonan p, long auditId, IsianPemberitahuan i) {
        int perlu = sampel(p, auditId);
        return perlu > 1 && !(i.lokasi().contains(1) && i.lokasi().size() >= perlu);
    }

    private void periksaHalangan(Permohonan p, List<Anggota> anggota, IsianPemberitahuan i, ZoneId zona) {
        Map<String, CalonTimService.Calon> kompeten = calon.pada(p, i.selesai().toLocalDate()).stream().collect(Collectors.toMap(CalonTimService.Calon::staf, c -> c));
        List<String> berakhir = anggota.stream().filter(a -> !kompeten.containsKey(a.staf()) || !kompeten.get(a.staf()).fungsi().containsKey(a.fungsi()))
            .map(a -> "Kompetensi " + a.sebutan() + " tidak berlaku lagi pada hari terakhir kunjungan.").toList();
        List<String> halangan = calon.halangan(p, Stream.concat(anggota.stream().map(Anggota::staf), i.rencana().stream().map(IsianPemberitahuan.Baris::staf).filter(Objects::nonNull)).distinct().toList(), i.mulai().atZone(zona).toInstant(), i.selesai().atZone(zona).toInstant());
        if (!berakhir.isEmpty()) {
            throw IsianKeliru.pada("selesai", String.join(" ", berakhir) + " Pilih tanggal sebelumnya, atau minta Admin Sertifikasi mencatat kompetensi barunya.");
        }
        if (!halangan.isEmpty() && !Boolean.TRUE.equals(i.tetap())) {
            throw IsianKeliru.pada("tetap", String.join(" ", halangan) + " Pilih tanggal lain, atau centang Tetap jadwalkan.");
        }
    }

    private Pemberitahuan simpan(long auditId, IsianPemberitahuan i, List<Anggota> anggota, ZoneId zona) {
        Instant mulai = i.mulai().atZone(zona).toInstant();
        Instant selesai = i.selesai().atZone(zona).toInstant();
        LocalDate hari = LocalDate.ofInstant(jam.instant(), zona);
        Optional<Pemberitahuan> lama = mapper.terakhir(auditId);
        long id = lama.filter(n -> n.terkirim() == null).map(Pemberitahuan::id).orElseGet(() -> mapper.tambah(auditId, lama.map(Pemberitahuan::ke).orElse(0) + 1, hari, mulai, selesai));
        mapper.susun(id, hari, mulai, selesai, i.keterangan() == null || i.keterangan().isBlank() ? null : i.keterangan().strip(), i.penanda());
        mapper.hapusRencana(id);
        for (int n = 0; n < i.rencana().size(); n++) {
            IsianPemberitahuan.Baris b = i.rencana().get(n);
            Long anggotaId = anggota.stream().filter(a -> a.staf().equals(b.staf())).map(Anggota::id).findFirst().orElse(null);
            mapper.tambahRencana(id, new BarisRencana(n + 1, b.mulai().atZone(zona).toInstant(), b.lokasi(), b.kegiatan().strip(), anggotaId, anggotaId == null ? b.staf() : null));
        }
        return mapper.cari(id).orElseThrow();
    }
}
