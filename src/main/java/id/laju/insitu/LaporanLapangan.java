package id.laju.insitu;

import id.laju.dokumen.Teks;
import id.laju.kalender.KalenderKerja;
import id.laju.lhu.PekerjaanLapangan;
import id.laju.pengujian.KerjaDiLokasi;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What reports and results know of the work at the site (INS-013). */
@Component
class LaporanLapangan implements PekerjaanLapangan, KerjaDiLokasi {

    private final HasilLapanganMapper mapper;
    private final JadwalLapanganMapper jadwal;
    private final PermohonanService permohonan;
    private final TempatLapangan tempat;
    private final StafService staf;
    private final KalenderKerja kalender;

    LaporanLapangan(HasilLapanganMapper mapper, JadwalLapanganMapper jadwal, PermohonanService permohonan, TempatLapangan tempat, StafService staf, KalenderKerja kalender) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.staf = staf;
        this.kalender = kalender;
    }

    @Override
    public Optional<Teks> pengambilan(long sampelId) {
        return mapper.ulang(sampelId).filter(u -> u.nomorContoh() != null).map(u -> kalimat(u.contoh(), List.of(u.petugas()), permohonan(sampelId)))
            .or(() -> mapper.contohSampel(sampelId).filter(c -> c.nomorContoh() != null).map(c -> kalimat(c, jadwal.petugas(c.jadwalId()), permohonan(sampelId))));
    }

    private Teks kalimat(ContohLapangan c, List<String> regu, Permohonan p) {
        LocalDate hari = c.diambil().atZone(kalender.zona(p.satker())).toLocalDate();
        String petugas = regu.stream().map(staf::nama).collect(Collectors.joining(", "));
        String koordinat = c.koordinat() == null ? "" : " (" + c.koordinat() + ")";
        return Teks.dari("oleh petugas " + petugas + ", tanggal " + Tanggal.panjang(hari) + ", metode " + c.metode() + ", di " + c.titik() + koordinat,
            "by officers of the institute: " + petugas + ", on " + Tanggal.inggris(hari) + ", method " + c.metode() + ", at " + c.titik() + koordinat);
    }

    @Override
    public Optional<String> tempat(long sampelId) {
        return mapper.contohSampel(sampelId).filter(c -> c.identitas() != null).map(c -> {
            TempatLapangan.Tempat t = tempat.untuk(permohonan(sampelId));
            return t.nama() + ", " + t.alamat();
        });
    }

    @Override
    public Optional<String> identitas(long sampelId) {
        return mapper.contohSampel(sampelId).map(ContohLapangan::identitas);
    }

    @Override
    public Optional<Instant> sejak(long sampelId) {
        return mapper.contohSampel(sampelId).flatMap(c -> mapper.cari(c.jadwalId())).map(HasilLapangan::tiba);
    }

    private Permohonan permohonan(long sampelId) {
        return permohonan.ambil(permohonan.satuSampel(sampelId).permohonanId());
    }
}
