package id.laju.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TemuanMapper {

    String SEMUA = """
        select t.id, t.audit_id, t.nomor, t.butir_id, t.acuan, t.klausul, t.uraian, t.kategori, t.auditor, s.nama as auditor_nama, t.keadaan, coalesce(b.ke, 0) as ke, b.batas, b.ingatkan, t.lokasi, ls.isi ->> 'nama' as lokasi_nama, t.versi, coalesce(u.nama, s.nama) as diubah_nama
        from temuan t join staf s on s.id = t.auditor left join staf u on u.id = t.diubah_oleh join audit ad on ad.id = t.audit_id left join isian_sertifikasi ls on ls.permohonan_id = ad.permohonan_id and ls.kode = 'LOKASI' and ls.urutan = t.lokasi
        left join lateral (select ke, batas, ingatkan from batas_temuan x where x.temuan_id = t.id order by x.ke desc limit 1) b on true
        """;

    @Select(SEMUA + "where t.audit_id = #{auditId} order by t.nomor")
    List<Temuan> milikAudit(long auditId);

    @Select(SEMUA + "join audit a on a.id = t.audit_id where a.permohonan_id = #{permohonanId} order by a.id, t.nomor")
    List<Temuan> milik(long permohonanId);

    @Select(SEMUA + "where t.id = #{id}")
    Optional<Temuan> cari(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "select id from temuan where id = #{id} for update")
    Optional<Long> kunci(long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into temuan (audit_id, nomor, butir_id, acuan, klausul, uraian, kategori, auditor, lokasi)
        values (#{auditId}, (select coalesce(max(nomor), 0) + 1 from temuan where audit_id = #{auditId}), #{i.butirId}, #{i.acuan}, #{i.klausul}, #{i.uraian}, #{i.kategori}, #{oleh}, #{i.lokasi}) returning id""")
    long tambah(@Param("auditId") long auditId, @Param("i") IsianTemuan i, @Param("oleh") String oleh);

    /** @return 0 when somebody else changed it since that version */
    @Update("""
        update temuan set acuan = #{i.acuan}, klausul = #{i.klausul}, uraian = #{i.uraian}, kategori = #{i.kategori}, lokasi = #{i.lokasi}, versi = versi + 1, diubah_oleh = #{oleh}
        where id = #{id} and versi = #{i.versi}""")
    int ubah(@Param("id") long id, @Param("i") IsianTemuan i, @Param("oleh") String oleh);

    /** @return 0 as {@link #ubah} */
    @Delete("delete from temuan where id = #{id} and versi = #{versi}")
    int hapus(long id, int versi);

    /** Without gaps, in the order in which they were found. */
    @Update("update temuan t set nomor = n.ke from (select id, row_number() over (order by nomor) as ke from temuan where audit_id = #{auditId}) n where n.id = t.id")
    void urutkan(long auditId);

    @Update("update temuan t set keadaan = 'BERHENTI' from audit a where a.id = t.audit_id and a.permohonan_id = #{permohonanId} and t.keadaan in ('TERBUKA', 'DIJAWAB')")
    void berhenti(long permohonanId);

    @Update("update temuan set keadaan = #{ke} where id = #{id}")
    void keadaan(long id, KeadaanTemuan ke);

    @Insert("""
        insert into batas_temuan (temuan_id, ke, batas, ingatkan, alasan, oleh, pada)
        values (#{id}, (select coalesce(max(ke), 0) + 1 from batas_temuan where temuan_id = #{id}), #{batas}, #{ingatkan}, #{alasan}, #{oleh}, #{kini})""")
    void batas(long id, Instant batas, Instant ingatkan, String alasan, String oleh, Instant kini);

    @Insert("""
        insert into lks (audit_id, tanggal, wakil_nama, wakil_jabatan, cara, ditandatangani, oleh, disusun, disusun_oleh)
        values (#{auditId}, #{tanggal}, #{wakilNama}, #{wakilJabatan}, #{cara}, #{ditandatangani}, #{oleh}, #{disusun}, #{disusunOleh})""")
    void simpanLks(Lks l);

    @Select("select * from lks where audit_id = #{auditId}")
    Optional<Lks> lks(long auditId);

    @Update("update lks set wakil_nama = #{nama}, wakil_jabatan = #{jabatan}, cara = #{cara}, ditandatangani = #{kini}, oleh = #{oleh} where audit_id = #{auditId} and cara is null")
    int tandatangani(long auditId, String nama, String jabatan, String cara, Instant kini, String oleh);

    @Update("update lks set nomor = #{nomor}, dokumen_id = #{dokumen} where audit_id = #{auditId}")
    void terbit(long auditId, String nomor, UUID dokumen);

    /** Which of these requests have a sheet of findings. */
    @Select("<script>select distinct a.permohonan_id from audit a join lks l on l.audit_id = a.id where a.permohonan_id in <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<Long> berLks(@Param("ids") List<Long> ids);
}
