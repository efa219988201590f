package id.laju.insitu;

import id.laju.dokumen.BeritaAcaraLapangan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The protocol of a sample that was taken once more, with the signatures of that taking. */
@Service
class BeritaAcaraUlangService {

    private final HasilLapanganMapper mapper;
    private final BeritaAcaraService pertama;
    private final PermohonanService permohonan;
    private final TempatLapangan tempat;
    private final SatkerService balai;
    private final StafService staf;
    private final Penomoran penomoran;
    private final DokumenService dokumen;

    BeritaAcaraUlangService(HasilLapanganMapper mapper, BeritaAcaraService pertama, PermohonanService permohonan, TempatLapangan tempat,
            SatkerService balai, StafService staf, Penomoran penomoran, DokumenService dokumen) {
        this.mapper = mapper;
        this.pertama = pertama;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.balai = balai;
        this.staf = staf;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
    }

    /** Of the newest taking. Repeatable. */
    @Transactional
    void buat(long sampelId) {
        ContohUlang u = mapper.ulang(sampelId).orElseThrow();
        if (u.beritaAcaraId() == null) {
            Permohonan p = permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
            BeritaAcaraLapangan isi = isi(p, u);
            String nomor = penomoran.ambil(p.satker(), JenisNomor.BERITA_ACARA_LAPANGAN, "ulang:" + u.id());
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), isi);
            dokumen.terbitkan(d.id());
            mapper.beritaAcaraUlang(u.id(), nomor, d.id());
        }
    }

    /** @throws TidakDitemukan unless the order has such a protocol */
    UUID dokumen(long permohonanId, long ulangId) {
        return mapper.ulangOrder(permohonanId).stream().filter(u -> u.id() == ulangId).map(ContohUlang::beritaAcaraId).filter(x -> x != null).findFirst()
            .orElseThrow(() -> new TidakDitemukan("Berita acara ini belum terbit."));
    }

    private BeritaAcaraLapangan isi(Permohonan p, ContohUlang u) {
        Satker satker = balai.ambil(p.satker());
        ZoneId zona = satker.zonaWaktu();
        TempatLapangan.Tempat t = tempat.untuk(p);
        Sampel s = permohonan.satuSampel(u.sampelId());
        List<FotoLapangan> foto = mapper.fotoDiambilUlang(u.id());
        return new BeritaAcaraLapangan(p.kalibrasi(), p.nomorOrder(), null, t.nama(), t.alamat(), Tanggal.denganJam(u.tiba(), zona), Tanggal.denganJam(u.selesai(), zona),
            List.of(staf.nama(u.petugas())), List.of(BeritaAcaraService.butir(u.contoh(), s, foto, null, zona)), sebab(u, p.id()), u.saksiNama(), u.saksiJabatan(),
            pertama.gambar(foto, JenisFoto.TTD_PELANGGAN), staf.nama(u.petugas()), pertama.gambar(foto, JenisFoto.TTD_PETUGAS), satker.kota(), u.selesai().atZone(zona).toLocalDate());
    }

    /** Which protocol tells of the taking before. */
    private String sebab(ContohUlang u, long permohonanId) {
        Stream<String> ulang = mapper.ulangOrder(permohonanId).stream().filter(x -> x.sampelId() == u.sampelId() && x.id() < u.id()).map(ContohUlang::beritaAcaraNomor);
        Stream<String> pertama = mapper.contohSampel(u.sampelId()).flatMap(c -> mapper.cari(c.jadwalId())).map(HasilLapangan::beritaAcaraNomor).stream();
        String semula = Stream.concat(pertama, ulang).filter(Objects::nonNull).reduce((a, b) -> b).map(n -> " (berita acara nomor " + n + ")").orElse("");
        return "Pengambilan ulang, karena yang sebelumnya" + semula + " ditolak saat diterima di balai.";
    }
}
