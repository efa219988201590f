package id.laju.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PelakuEvaluasiMapper {

    record Bagian(String staf, String bagian) {
    }

    /** Whoever was proposed and replaced before the team was appointed took no part, unless another row names the person. */
    @Select("""
        select staf, 'anggota tim' bagian from tim_audit where permohonan_id = #{permohonanId} and (keadaan in ('BERSEDIA', 'SAH') or disahkan is not null)
        union select oleh, 'menilai kecukupan dokumen' from kecukupan where permohonan_id = #{permohonanId}
        union select j.oleh, 'mengisi daftar periksa audit' from jawaban_periksa j join audit a on a.id = j.audit_id where a.permohonan_id = #{permohonanId}
        union select dijawab_oleh, 'melengkapi lembar audit' from permintaan_lembar where permohonan_id = #{permohonanId} and dijawab_oleh is not null
        union select t.auditor, 'menulis temuan' from temuan t join audit a on a.id = t.audit_id where a.permohonan_id = #{permohonanId}
        union select l.disusun_oleh, 'menyusun LKS' from lks l join audit a on a.id = l.audit_id where a.permohonan_id = #{permohonanId}
        union select n.oleh, 'menilai perbaikan temuan' from penilaian_perbaikan n join perbaikan p on p.id = n.perbaikan_id join temuan t on t.id = p.temuan_id join audit a on a.id = t.audit_id
            where a.permohonan_id = #{permohonanId}
        union select petugas, 'mengambil contoh' from pengambilan_contoh where permohonan_id = #{permohonanId} and petugas is not null
        union select f.oleh, 'mengambil contoh' from foto_contoh f where f.permohonan_id = #{permohonanId}
        union select f.oleh, 'mengambil bukti audit' from foto_audit f join audit a on a.id = f.audit_id where a.permohonan_id = #{permohonanId}
        union select h.oleh, 'menguji produknya' from contoh_produk c join sampel_parameter q on q.sampel_id = c.sampel_id join hasil_uji h on h.pilihan_id = q.id where c.permohonan_id = #{permohonanId}
        union select oleh, 'menilai hasil uji' from penilaian_uji where permohonan_id = #{permohonanId}
        union select oleh, 'menyusun laporan tim' from laporan_audit where permohonan_id = #{permohonanId}
        order by 1, 2""")
    List<Bagian> untuk(long permohonanId);
}
