package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.layanan.LabService;
import id.laju.layanan.LayananService;
import id.laju.layanan.SyaratSampel;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision of CS about a delivered sample (LAB-001 to LAB-004; ISO/IEC 17025, 7.4). */
@Service
public class TerimaService {

    private final PenerimaanMapper mapper;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;
    private final LayananService layanan;
    private final LabService lab;
    private final StafService staf;
    private final Penomoran penomoran;
    private final KalenderKerja kalender;
    private final Clock jam;
    private final int simpanHari;

    TerimaService(PenerimaanMapper mapper, PenerimaanService penerimaan, PermohonanService permohonan, LayananService layanan,
            LabService lab, StafService staf, Penomoran penomoran, KalenderKerja kalender, Clock jam, @Value("${laju.pengujian.simpan-hari:90}") int simpanHari) {
        this.mapper = mapper;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
        this.layanan = layanan;
        this.lab = lab;
        this.staf = staf;
        this.penomoran = penomoran;
        this.kalender = kalender;
        this.jam = jam;
        this.simpanHari = simpanHari;
    }

    /** @throws IsianKeliru also when an obligatory requirement is missing and the customer has not answered for it */
    @Transactional
    public void putuskan(String satker, long sampelId, TerimaIsian isian, String oleh) {
        isian.periksa();
        penerimaan.milik(satker, sampelId);
        Sampel sampel = permohonan.satuSampel(sampelId);
        List<SyaratDiperiksa> syarat = cocokkan(isian, layanan.syaratSampel(satker, sampel.produkId()));
        switch (isian.keputusan()) {
            case "terima" -> terima(satker, sampel, isian, syarat, oleh);
            case "tanya" -> tahan(sampelId, KeadaanSampel.TANYA, isian.pertanyaan(), isian, syarat, oleh);
            default -> tahan(sampelId, KeadaanSampel.TOLAK, isian.alasan(), isian, syarat, oleh);
        }
    }

    private void terima(String satker, Sampel sampel, TerimaIsian isian, List<SyaratDiperiksa> syarat, String oleh) {
        Permohonan p = permohonan.ambil(sampel.permohonanId());
        periksaTerima(satker, sampel.id(), p, isian, syarat);
        boolean bercatatan = isi(isian.catatan());
        KeadaanSampel keadaan = bercatatan ? KeadaanSampel.TERIMA_DENGAN_CATATAN : KeadaanSampel.TERIMA;
        catat(sampel.id(), keadaan, bercatatan ? isian.catatan() : null, isian, syarat, oleh);
        LocalDate simpan = isian.simpanSampai() == null ? hariIni(satker).plusDays(simpanHari) : isian.simpanSampai();
        String subjek = "sampel:" + sampel.id();
        mapper.terima(sampel.id(), keadaan, isian, bercatatan ? isian.catatan() : null, simpan,
            penomoran.ambil(satker, JenisNomor.ID_SAMPEL, subjek), oleh, jam.instant());
        mapper.nomorAnalisa(sampel.id(), penomoran.ambil(satker, JenisNomor.NOMOR_ANALISA, subjek));
    }

    private LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    private void periksaTerima(String satker, long sampelId, Permohonan p, TerimaIsian isian, List<SyaratDiperiksa> syarat) {
        boolean adaKurang = syarat.stream().anyMatch(s -> !s.terpenuhi());
        boolean wajibKurang = syarat.stream().anyMatch(s -> s.wajib() && !s.terpenuhi());
        boolean terjawab = penerimaan.riwayat(sampelId).stream().findFirst().filter(t -> "JAWAB".equals(t.pilihan())).isPresent();
        new PeriksaIsian()
            .tolakJika(p.nomorOrder() == null, "keputusan", "Nomor analisa baru terbit setelah permohonan dibayar.")
            .tolakJika(wajibKurang && !terjawab, "keputusan",
                "Ada syarat wajib yang belum terpenuhi. Tanyakan dulu kepada pelanggan, atau tolak sampel ini.")
            .tolakJika(adaKurang && !isi(isian.catatan()), "catatan", "Ada syarat yang tidak terpenuhi; tulis catatan yang akan tercetak di laporan.")
            .tolakJika(isian.simpanSampai() != null && isian.simpanSampai().isBefore(hariIni(satker)), "simpanSampai",
                "Tanggal simpan tidak boleh sudah lewat.")
            .tolakJika(lab.semua(satker).stream().noneMatch(l -> l.aktif() && l.id().equals(isian.labId())), "labId", "Pilih laboratorium dari daftar.")
            .tolakJika(staf.denganPeran(satker, "penyelia").stream().noneMatch(s -> s.id().equals(isian.penyelia())), "penyelia",
                "Pilih penyelia dari daftar.")
            .selesai();
    }

    private void tahan(long sampelId, KeadaanSampel keadaan, String keterangan, TerimaIsian isian, List<SyaratDiperiksa> syarat, String oleh) {
        catat(sampelId, keadaan, keterangan.strip(), isian, syarat, oleh);
        mapper.keadaan(sampelId, keadaan, null, null);
    }

    private void catat(long sampelId, KeadaanSampel keputusan, String keterangan, TerimaIsian isian, List<SyaratDiperiksa> syarat, String oleh) {
        long id = mapper.catat(sampelId, keputusan, isian.kondisi(), keterangan, oleh, jam.instant());
        syarat.forEach(s -> mapper.syarat(id, s));
    }

    private static List<SyaratDiperiksa> cocokkan(TerimaIsian isian, List<SyaratSampel> syarat) {
        PeriksaIsian p = new PeriksaIsian();
        List<SyaratDiperiksa> hasil = new ArrayList<>();
        for (int i = 0; i < syarat.size(); i++) {
            TerimaIsian.Syarat jawab = isian.syarat() == null || isian.syarat().size() <= i ? null : isian.syarat().get(i);
            boolean kosong = jawab == null || jawab.terpenuhi() == null;
            p.tolakJika(kosong, "syarat." + i + ".terpenuhi", "Nyatakan apakah syarat ini terpenuhi.");
            hasil.add(new SyaratDiperiksa(i, syarat.get(i).isi(), syarat.get(i).wajib(), !kosong && jawab.terpenuhi(), kosong ? null : jawab.catatan()));
        }
        p.selesai();
        return hasil;
    }

    private static boolean isi(String teks) {
        return teks != null && !teks.isBlank();
    }
}
