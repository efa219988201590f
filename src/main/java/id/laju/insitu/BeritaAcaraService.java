package id.laju.insitu;

import id.laju.berkas.BerkasService;
import id.laju.dokumen.BeritaAcaraLapangan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.kalibrasi.BacaanTercetak;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The protocol of a visit, with the signatures that were drawn at the site. */
@Service
class BeritaAcaraService {

    private final HasilLapanganMapper mapper;
    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final TempatLapangan tempat;
    private final SatkerService balai;
    private final StafService staf;
    private final BacaanTercetak bacaan;
    private final BerkasService berkas;
    private final Penomoran penomoran;
    private final DokumenService dokumen;

    BeritaAcaraService(HasilLapanganMapper mapper, JadwalLapanganService jadwal, PermohonanService permohonan, TempatLapangan tempat, SatkerService balai,
            StafService staf, BacaanTercetak bacaan, BerkasService berkas, Penomoran penomoran, DokumenService dokumen) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.balai = balai;
        this.staf = staf;
        this.bacaan = bacaan;
        this.berkas = berkas;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
    }

    /** Repeatable. */
    @Transactional
    void buat(long permohonanId) {
        Jadwal j = jadwal.kunci(permohonanId);
        HasilLapangan h = mapper.cari(j.id()).orElseThrow();
        if (h.beritaAcaraId() == null) {
            Permohonan p = permohonan.ambil(permohonanId);
            BeritaAcaraLapangan isi = isi(p, j, h);
            String nomor = penomoran.ambil(p.satker(), JenisNomor.BERITA_ACARA_LAPANGAN, "kunjungan:" + j.id());
            Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), isi);
            dokumen.terbitkan(d.id());
            mapper.beritaAcara(j.id(), nomor, d.id());
        }
    }

    private BeritaAcaraLapangan isi(Permohonan p, Jadwal j, HasilLapangan h) {
        Satker satker = balai.ambil(p.satker());
        ZoneId zona = satker.zonaWaktu();
        TempatLapangan.Tempat t = tempat.untuk(p);
        Map<Long, Sampel> sampel = permohonan.sampel(p.id()).stream().collect(Collectors.toMap(Sampel::id, Function.identity()));
        List<FotoLapangan> foto = mapper.foto(j.id());
        List<BeritaAcaraLapangan.Butir> butir = mapper.contoh(j.id()).stream()
            .map(c -> butir(c, sampel.get(c.sampelId()), foto, bacaan.dari(c.sampelId()).orElse(null), zona)).toList();
        return new BeritaAcaraLapangan(p.kalibrasi(), p.nomorOrder(), j.suratNomor(), t.nama(), t.alamat(), Tanggal.denganJam(h.tiba(), zona), Tanggal.denganJam(h.selesai(), zona),
            jadwal.petugas(j.id()).stream().map(staf::nama).toList(), butir, h.catatan(), h.saksiNama(), h.saksiJabatan(), gambar(foto, JenisFoto.TTD_PELANGGAN),
            staf.nama(h.dicatatOleh()), gambar(foto, JenisFoto.TTD_PETUGAS), satker.kota(), h.selesai().atZone(zona).toLocalDate());
    }

    static BeritaAcaraLapangan.Butir butir(ContohLapangan c, Sampel s, List<FotoLapangan> foto, BeritaAcaraLapangan.Pembacaan pembacaan, ZoneId zona) {
        int banyak = (int) foto.stream().filter(f -> f.sampelId() != null && f.sampelId() == c.sampelId()).count();
        return new BeritaAcaraLapangan.Butir(s.namaLengkap(), c.identitas() == null ? c.nomorContoh() : c.identitas(), c.titik(), c.koordinat(), Tanggal.denganJam(c.diambil(), zona), c.metode(), c.kondisi(), c.jumlah(),
            c.wadah(), c.pengawet(), banyak, pembacaan);
    }

    /** A drawn signature as a data address. */
    String gambar(List<FotoLapangan> foto, JenisFoto jenis) {
        return HasilLapanganService.ttd(foto, jenis).map(f -> "data:image/png;base64," + Base64.getEncoder().encodeToString(berkas.isi(f.berkasId()))).orElseThrow();
    }
}
