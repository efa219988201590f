package id.laju.pemantauan;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ParameterKasusMapper {

    @Select("""
            select c.sampel_id, u.kelompok, u.nama, coalesce(l.metode, u.metode) metode, coalesce(l.satuan, u.satuan) satuan, l.dicoret is not null dicoret,
                k.analis, k.status paket, h.jenis, coalesce(h.tertulis, o.isi) tertulis, h.alasan, h.oleh, v.putusan verifikasi, w.putusan validasi
            from sampel s join sampel_parameter c on c.sampel_id = s.id join parameter_uji u on u.id = c.parameter_id
                left join parameter_lab l on l.pilihan_id = c.id
                left join lateral (select p.analis, p.status from paket_parameter i join paket_uji p on p.id = i.paket_id
                    where i.pilihan_id = c.id and p.status <> 'DIGANTI' order by p.id desc limit 1) k on true
                left join lateral (select * from hasil_uji x where x.pilihan_id = c.id order by x.versi desc limit 1) h on true
                left join lateral (select string_agg(nama || ' ' || jumlah, '; ' order by urutan) isi from hasil_organisme where hasil_id = h.id) o on true
                left join pemeriksaan v on v.hasil_id = h.id and v.jenis = 'VERIFIKASI'
                left join pemeriksaan w on w.hasil_id = h.id and w.jenis = 'VALIDASI'
            where s.permohonan_id = #{permohonanId} order by s.urutan, u.urutan, u.id""")
    List<ParameterKasus> milik(long permohonanId);
}
