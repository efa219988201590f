package id.laju.penawaran;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RincianOrderMapper {

    @Select("select permohonan_id, mulai, selesai, kontak_nama, kontak_wa, catatan, oleh, pada from rincian_order where permohonan_id = #{permohonanId}")
    Optional<RincianOrder> cari(long permohonanId);

    @Insert("""
        insert into rincian_order (permohonan_id, mulai, selesai, kontak_nama, kontak_wa, catatan, oleh, pada)
        values (#{permohonanId}, #{mulai}, #{selesai}, #{kontakNama}, #{kontakWa}, #{catatan}, #{oleh}, #{pada})
        on conflict (permohonan_id) do update set mulai = excluded.mulai, selesai = excluded.selesai, kontak_nama = excluded.kontak_nama,
            kontak_wa = excluded.kontak_wa, catatan = excluded.catatan, oleh = excluded.oleh, pada = excluded.pada""")
    void simpan(RincianOrder r);
}
