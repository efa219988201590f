package id.laju.bimtek;

import id.laju.mesin.KasusService;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offer of a training: its class, and the lines that follow from it. */
@Service
class SusunanBimtekService {

    private final BimtekMapper mapper;
    private final BimtekService bimtek;
    private final KursusService kursus;
    private final KelasService kelas;
    private final SiapkanKelasService siapkan;
    private final PesertaService peserta;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    SusunanBimtekService(BimtekMapper mapper, BimtekService bimtek, KursusService kursus, KelasService kelas, SiapkanKelasService siapkan, PesertaService peserta, PenawaranService penawaran, PermohonanService permohonan, KasusService kasus) {
        this.mapper = mapper;
        this.bimtek = bimtek;
        this.kursus = kursus;
        this.kelas = kelas;
        this.siapkan = siapkan;
        this.peserta = peserta;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    /** The class as it stands, else what the customer proposed. */
    IsianKelas usulan(Bimtek b) {
        return bimtek.kelas(b).map(IsianKelas::dari).orElseGet(() -> new IsianKelas("TATAP_MUKA", b.usulTempat(), Objects.toString(b.usulMulai(), null), Objects.toString(b.usulSelesai() == null ? b.usulMulai() : b.usulSelesai(), null),
            "1", String.valueOf(Math.max(1, peserta.jumlah(b.permohonanId()))), Objects.toString(b.usulMulai(), null)));
    }

    /** Who agrees to the offer of a class of many agrees to its date, too. @throws id.laju.umum.IsianKeliru with every wrong field of the class */
    @Transactional
    void susun(long permohonanId, IsianKelas isian, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        Bimtek b = bimtek.ambil(p);
        if (bimtek.inhouse(b)) {
            IsianKelas sendiri = untukSatuPelanggan(isian, permohonanId);
            if (b.kelasId() == null) {
                mapper.pilih(permohonanId, b.kursusId(), siapkan.buat(kursus.ambil(b.kursusId()), sendiri, oleh));
            } else {
                siapkan.ubahUntukPenawaran(b.kelasId(), sendiri, oleh);
            }
            permohonan.uraikan(permohonanId);
        } else {
            mapper.terimaJadwal(permohonanId, kelas.ambil(b.kelasId()).jadwalKe());
        }
        penawaran.susun(permohonanId, oleh);
    }

    /** Nobody else is registered, so it has no quota to reach and no deadline before its first day. */
    private IsianKelas untukSatuPelanggan(IsianKelas i, long permohonanId) {
        return new IsianKelas(i.bentuk(), i.tempat(), i.mulai(), i.selesai(), "1", String.valueOf(Math.max(1, peserta.jumlah(permohonanId))), i.mulai());
    }
}
