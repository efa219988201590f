package id.laju.sertifikasi;

import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KonfirmasiAuditMapper {

    @Select("""
        select permohonan_id, hari_audit, hari_dihitung, dasar, alasan_beda, catatan, oleh, pada, lembar_id, usul_mulai, usul_selesai, bahasa, gilir, pendamping, pendamping_jabatan,
            keselamatan, pesan, dijawab, dijawab_oleh, dokumen_id from konfirmasi_audit where permohonan_id = #{permohonanId}""")
    Optional<KonfirmasiAudit> cari(long permohonanId);

    @Insert("""
        insert into konfirmasi_audit (permohonan_id, hari_audit, hari_dihitung, dasar, alasan_beda, catatan, oleh, pada)
        values (#{permohonanId}, #{hariAudit}, #{hariDihitung}, #{dasar}, #{alasanBeda}, #{catatan}, #{oleh}, #{pada})
        on conflict (permohonan_id) do update set hari_audit = excluded.hari_audit, hari_dihitung = excluded.hari_dihitung, dasar = excluded.dasar, alasan_beda = excluded.alasan_beda,
            catatan = excluded.catatan, oleh = excluded.oleh, pada = excluded.pada, lembar_id = null""")
    void siapkan(KonfirmasiAudit k);

    @Update("update konfirmasi_audit set lembar_id = #{lembar} where permohonan_id = #{permohonanId}")
    void kirim(long permohonanId, UUID lembar);

    @Update("""
        update konfirmasi_audit set usul_mulai = #{k.usulMulai}, usul_selesai = #{k.usulSelesai}, bahasa = #{k.bahasa}, gilir = #{k.gilir}, pendamping = #{k.pendamping},
            pendamping_jabatan = #{k.pendampingJabatan}, keselamatan = #{k.keselamatan}, pesan = #{k.pesan}, dijawab = #{k.dijawab}, dijawab_oleh = #{k.dijawabOleh}, dokumen_id = #{dokumen}
        where permohonan_id = #{k.permohonanId} and dijawab is null""")
    int jawab(@Param("k") KonfirmasiAudit k, @Param("dokumen") UUID dokumen);
}
