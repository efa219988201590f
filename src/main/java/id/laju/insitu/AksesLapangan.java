package id.laju.insitu;

import id.laju.keamanan.StafLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.TidakDitemukan;
import org.springframework.stereotype.Component;

/** Whose work on site a member of staff may read, and whether with the customer. Officers read what they are sent to and nothing else. */
@Component
class AksesLapangan {

    static final String HALAMAN = "hasAnyRole('koordinator-lab', 'penyelia-sampling', 'petugas-lapangan', 'kalibrator', 'cs', 'kerjasama', 'kepala-balai')";
    static final String PONSEL = "hasAnyRole('petugas-lapangan', 'kalibrator', 'penyelia-sampling')";

    private final PermohonanService permohonan;
    private final JadwalLapanganService jadwal;
    private final JadwalLapanganMapper mapper;

    AksesLapangan(PermohonanService permohonan, JadwalLapanganService jadwal, JadwalLapanganMapper mapper) {
        this.permohonan = permohonan;
        this.jadwal = jadwal;
        this.mapper = mapper;
    }

    /** Sees the plans of the whole satker. */
    boolean semua(StafLogin saya) {
        return saya.kantor() || saya.peran().contains("koordinator-lab");
    }

    /** Knows this order's customer: the office, and whoever is sent there. */
    boolean kenal(StafLogin saya, long permohonanId) {
        return saya.kantor() || mapper.bertugas(permohonanId, saya.id());
    }

    /** @throws TidakDitemukan for everybody else */
    Permohonan boleh(StafLogin saya, long permohonanId) {
        KerjaLapangan k = jadwal.kerja(permohonanId);
        if (!saya.satker().contains(k.satker()) || !semua(saya) && !kenal(saya, permohonanId)) {
            throw TidakDitemukan.untuk("Pekerjaan lapangan", permohonanId);
        }
        return permohonan.ambil(permohonanId);
    }

    /** The papers and photos name the customer. @throws TidakDitemukan for those who may not know whose they are */
    Permohonan bolehBerkas(StafLogin saya, long permohonanId) {
        Permohonan p = boleh(saya, permohonanId);
        if (!kenal(saya, permohonanId)) {
            throw TidakDitemukan.untuk("Pekerjaan lapangan", permohonanId);
        }
        return p;
    }
}
